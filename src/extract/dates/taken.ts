import { overlaps, type Span } from "../../domain/span.ts";

/** What of a text is taken already. */
export interface Taken {
  /** Takes a stretch, whatever of it is taken. */
  readonly take: (at: Span) => void;
  /** True when some of a stretch is taken. */
  readonly touches: (at: Span) => boolean;
}

/** Stretches that are compared one by one. */
const FEW = 8;

/**
 * Nothing is taken yet. A few stretches are compared with each new one; a line of ten thousand dates must not cost the square of that, so
 * that more are marked unit by unit.
 */
export function nothingTaken(length: number): Taken {
  const few: Span[] = [];
  let marks: Uint8Array | undefined;
  return {
    take: (at) => {
      if (marks !== undefined) marks.fill(1, at.start, at.end);
      else if (few.push(at) > FEW) marks = marked(length, few);
    },
    touches: (at) =>
      marks === undefined ? few.some((one) => overlaps(one, at)) : marks.subarray(at.start, at.end).includes(1),
  };
}

function marked(length: number, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { start, end } of spans) marks.fill(1, start, end);
  return marks;
}
