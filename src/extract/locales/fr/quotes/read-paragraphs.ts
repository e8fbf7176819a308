import type { Paragraph, Reading } from "../../../../domain/reading.ts";
import type { MarkFamily } from "./mark-rule.ts";
import { pairMarks, type MarkedPassage } from "./pair-marks.ts";

/**
 * A paragraph as it is looked at: its folded text from place `start` on, noise and line breaks turned into spaces, with its
 * quotations. `continues`: its first quotation goes on from the paragraph before; `continued`: its last one goes on in the next.
 */
export interface ReadParagraph {
  readonly start: number;
  readonly text: string;
  readonly heading: boolean;
  readonly passages: readonly MarkedPassage[];
  readonly continues: boolean;
  readonly continued: boolean;
}

/** Every paragraph of an article with its quotations; none runs past its paragraph. */
export function readParagraphs(reading: Reading): readonly ReadParagraph[] {
  const read: ReadParagraph[] = [];
  let leftOpen: MarkFamily | undefined;
  for (const paragraph of reading.paragraphs) {
    const { start, text } = visibleText(reading, paragraph);
    const family = paragraph.heading ? undefined : leftOpen;
    const passages = pairMarks(text, family);
    const first = passages[0];
    const continues = first !== undefined && first.family === family && text.slice(0, first.start).trim() === "";
    const before = read.at(-1);
    if (continues && before !== undefined) read[read.length - 1] = { ...before, continued: true };
    read.push({ start, text, heading: paragraph.heading, passages, continues, continued: false });
    leftOpen = paragraph.heading ? undefined : openAtEnd(text, passages);
  }
  return read;
}

/** The last quotation that is not inside another, when it reaches the end of the paragraph unclosed. */
function openAtEnd(text: string, passages: readonly MarkedPassage[]): MarkFamily | undefined {
  const last = passages.findLast((passage) => passage.outermost);
  return last !== undefined && !last.closed && last.end === text.trimEnd().length ? last.family : undefined;
}

function visibleText(reading: Reading, paragraph: Paragraph): { readonly start: number; readonly text: string } {
  const whole = reading.folded.fromOriginal(paragraph);
  let text = "";
  let at = whole.start;
  for (const piece of paragraph.pieces) {
    const seen = reading.folded.fromOriginal(piece);
    text += " ".repeat(Math.max(0, seen.start - at));
    text += reading.folded.text.slice(Math.max(at, seen.start), seen.end);
    at = Math.max(at, seen.end);
  }
  return { start: whole.start, text: withoutMarkdown(OTHER_BLANK.test(text) ? text.replace(/\s/gu, " ") : text) };
}

const OTHER_BLANK = /[^\S ]/u;
const LINK = /\[(?<label>[^[\]]{1,200})\]\((?<target>[^()\s]{1,400})\)/gu;
const EMPHASIS = /\*{1,3}(?=[\p{L}\p{N}«“"])|(?<=[\p{L}\p{N}.,!?»”"])\*{1,3}/gu;

/** The marks of links and emphasis turned into blanks, place for place: « selon [la mairie](https://…) » reads « selon la mairie ». */
function withoutMarkdown(text: string): string {
  const linked = text.includes("](")
    ? text.replace(LINK, (whole, label: string) => ` ${label}`.padEnd(whole.length))
    : text;
  return linked.includes("*") ? linked.replace(EMPHASIS, (stars) => " ".repeat(stars.length)) : linked;
}
