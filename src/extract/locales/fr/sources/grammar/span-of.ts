import type { Span } from "../../../../../domain/span.ts";
import type { Sentence } from "./sentence.ts";

/** The place of a run of tokens in the folded text; undefined when it is empty. */
export function spanOf({ tokens }: Sentence, from: number, to: number): Span | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || last.end <= first.start
    ? undefined
    : { start: first.start, end: last.end };
}
