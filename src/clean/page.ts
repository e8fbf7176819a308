import type { Span } from "../domain/span.ts";
import { layoutOf, linesOf, rereadLines, runsOn, type Layout, type Line } from "./lines.ts";
import { plain } from "./pattern.ts";

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
  /** The page before anything was set aside, in small letters: a word that it does not hold stands in no block. For clues. */
  readonly lower: string;
  readonly layout: Layout;
  readonly lines: readonly Line[];
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
  return { text, lower: text.toLowerCase(), layout, lines, listed, blocks: blocksOf(text, lines, layout, listed, []) };
}

/**
 * The same page once more passages are set aside. The layout stays the one the file had. A block of one line that nothing touched
 * stays the same object, so that what was worked out from it is known.
 */
export function without(page: Page, taken: readonly Span[]): Page {
  if (taken.length === 0) return page;
  const inOrder = taken.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const text = blanked(page.text, inOrder);
  // These two breaks are blanked like any other sign: two lines become one.
  const joins = inOrder.some((gone) => /[\u2028\u2029]/u.test(page.text.slice(gone.start, gone.end)));
  const lines = joins ? linesOf(text) : rereadLines(text, page.lines, inOrder);
  return { ...page, text, lines, blocks: blocksOf(text, lines, page.layout, page.listed, page.blocks) };
}

/** `taken` in order. */
function blanked(text: string, taken: readonly Span[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const gone of taken) {
    const start = Math.max(gone.start, position);
    if (gone.end <= start) continue;
    parts.push(text.slice(position, start), text.slice(start, gone.end).replace(/[^\r\n]+/gu, spaces));
    position = gone.end;
  }
  parts.push(text.slice(position));
  return parts.join("");
}

/** As many spaces as the passage has units. */
function spaces(passage: string): string {
  return " ".repeat(passage.length);
}

function blocksOf(
  text: string,
  lines: readonly Line[],
  layout: Layout,
  listed: ReadonlySet<number>,
  earlier: readonly Block[],
): readonly Block[] {
  const known = new Map(earlier.map((block) => [block.start, block]));
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
      const block = blockOf(line, listed, gap);
      const same = known.get(block.start);
      blocks.push(same !== undefined && isSame(same, block) ? same : block);
    }
    gap = false;
    last = line;
  }
  return blocks.map((block) => (block.text.length === block.end - block.start ? block : joined(text, block)));
}

function blockOf(line: Line, listed: ReadonlySet<number>, gapBefore: boolean): Block {
  const { start, end, text, bullet, indented } = line;
  return { start, end, text, bullet, listed: listed.has(start), indented, gapBefore };
}

function isSame(one: Block, other: Block): boolean {
  return (
    one.end === other.end &&
    one.text === other.text &&
    one.bullet === other.bullet &&
    one.indented === other.indented &&
    one.gapBefore === other.gapBefore
  );
}

/** A block of several lines, with its text. */
function joined(text: string, block: Block): Block {
  return { ...block, text: text.slice(block.start, block.end).replace(/[\r\n\u2028\u2029]/gu, " ") };
}

/** A block with its bullet. */
export function wholeBlock(block: Block): Span {
  return { start: block.bullet?.start ?? block.start, end: block.end };
}

/** The blocks that a test picks, bullets included. */
export function blocksWhere(page: Page, test: (block: Block) => boolean): readonly Span[] {
  return page.blocks.filter(test).map(wholeBlock);
}

/** The text of a block as it is compared with lists. Kept for as long as the block is: one rule after another asks for it. */
export function plainOf(block: Block): string {
  const known = PLAIN.get(block);
  if (known !== undefined) return known;
  const text = plain(block.text);
  PLAIN.set(block, text);
  return text;
}

const PLAIN = new WeakMap<Block, string>();
