import type { Span } from "../domain/span.ts";
import { layoutOf, linesOf, runsOn, type Layout, type Line } from "./lines.ts";

/** A stretch of the page that stands by itself: one line, or the lines of one wrapped paragraph. Places are in the folded text. */
export interface Block extends Span {
  /** From `start` to `end`, unit for unit, line breaks as spaces; without indentation and bullet. */
  readonly text: string;
  /** The list mark before it: « • ». */
  readonly bullet: Span | undefined;
  /** It has a bullet, or had one before that was set aside. */
  readonly listed: boolean;
  readonly indented: boolean;
  /** A blank line, or a passage already set aside, stands before it. */
  readonly gapBefore: boolean;
}

/** The body of a seed as the rules see it: what is already set aside is blanked, so that places stay what they are. */
export interface Page {
  readonly text: string;
  readonly layout: Layout;
  /** Where the lines that came with a bullet begin. */
  readonly listed: ReadonlySet<number>;
  readonly blocks: readonly Block[];
}

/** The page of a folded text, nothing set aside yet. */
export function pageOf(folded: string, body: Span): Page {
  const text = blanked(folded, [
    { start: 0, end: body.start },
    { start: body.end, end: folded.length },
  ]);
  const lines = linesOf(text);
  const layout = layoutOf(lines);
  const listed = new Set(lines.filter((line) => line.bullet !== undefined).map((line) => line.start));
  return { text, layout, listed, blocks: blocksOf(text, lines, layout, listed) };
}

/** The same page once more passages are set aside. The layout stays the one the file had. */
export function without(page: Page, taken: readonly Span[]): Page {
  if (taken.length === 0) return page;
  const text = blanked(page.text, taken);
  return { ...page, text, blocks: blocksOf(text, linesOf(text), page.layout, page.listed) };
}

function blanked(text: string, taken: readonly Span[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const gone of taken.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const start = Math.max(gone.start, position);
    if (gone.end <= start) continue;
    parts.push(text.slice(position, start), text.slice(start, gone.end).replace(/[^\r\n]/gu, spaces));
    position = gone.end;
  }
  parts.push(text.slice(position));
  return parts.join("");
}

/** As many spaces as the sign has units. */
function spaces(sign: string): string {
  return " ".repeat(sign.length);
}

function blocksOf(text: string, lines: readonly Line[], layout: Layout, listed: ReadonlySet<number>): readonly Block[] {
  const blocks: Block[] = [];
  let gap = false;
  let last: Line | undefined;
  for (const line of lines) {
    if (line.end === line.start && line.bullet === undefined) {
      gap = true;
      continue;
    }
    const before = blocks.at(-1);
    if (before !== undefined && last !== undefined && !gap && !listed.has(line.start) && runsOn(last, line, layout)) {
      blocks[blocks.length - 1] = { ...before, end: line.end };
    } else {
      const { start, end, bullet, indented } = line;
      blocks.push({ start, end, text: "", bullet, listed: listed.has(start), indented, gapBefore: gap });
    }
    gap = false;
    last = line;
  }
  return blocks.map((block) => ({
    ...block,
    text: text.slice(block.start, block.end).replace(/[\r\n\u2028\u2029]/gu, " "),
  }));
}

/** A block with its bullet. */
export function wholeBlock(block: Block): Span {
  return { start: block.bullet?.start ?? block.start, end: block.end };
}

/** The blocks that a test picks, bullets included. */
export function blocksWhere(page: Page, test: (block: Block) => boolean): readonly Span[] {
  return page.blocks.filter(test).map(wholeBlock);
}
