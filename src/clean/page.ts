import type { Span } from "../domain/span.ts";
import { layoutOf, linesOf, rereadLines, runsOn, type Layout, type Line } from "./lines.ts";
import { plain } from "./pattern.ts";
import { cluesOf } from "./text-clues.ts";

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
  /** What its text may hold: see `CLUE`. */
  readonly clues: number;
}

/** The body of a seed as the rules see it: what is already set aside is blanked, so that places stay what they are. */
export interface Page {
  readonly text: string;
  readonly layout: Layout;
  readonly lines: readonly Line[];
  /** Where the lines that came with a bullet begin. */
  readonly listed: ReadonlySet<number>;
  readonly blocks: readonly Block[];
  /** What any of its blocks may hold. */
  readonly clues: number;
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
  const blocks = blocksOf(text, lines, layout, listed, []);
  return { text, layout, lines, listed, blocks, clues: cluesOfBlocks(blocks) };
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
  const blocks = blocksOf(text, lines, page.layout, page.listed, page.blocks);
  return { text, layout: page.layout, lines, listed: page.listed, blocks, clues: cluesOfBlocks(blocks) };
}

function cluesOfBlocks(blocks: readonly Block[]): number {
  let clues = 0;
  for (const block of blocks) clues |= block.clues;
  return clues;
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
  const blocks: Block[] = [];
  let known = 0;
  let at = 0;
  while (at < lines.length) {
    const first = lines[at];
    at += 1;
    if (first === undefined || isBlank(first)) continue;
    const gapBefore = isBlank(lines[at - 2]);
    let last = first;
    for (let next = lines[at]; next !== undefined; next = lines[at]) {
      if (isBlank(next) || listed.has(next.start) || !runsOn(last, next, layout)) break;
      last = next;
      at += 1;
    }
    while ((earlier[known]?.start ?? Infinity) < first.start) known += 1;
    const same = last === first ? earlier[known] : undefined;
    const isSame = same !== undefined && isBlockOf(same, first, gapBefore);
    blocks.push(isSame ? same : blockOf(text, first, last, listed.has(first.start), gapBefore));
  }
  return blocks;
}

function isBlank(line: Line | undefined): boolean {
  return line !== undefined && line.end === line.start && line.bullet === undefined;
}

/** The block of one line, or of those down to `last`. */
function blockOf(text: string, line: Line, last: Line, listed: boolean, gapBefore: boolean): Block {
  const { start, bullet, indented } = line;
  const end = last.end;
  const joined = last === line ? line.text : text.slice(start, end).replace(/[\r\n\u2028\u2029]/gu, " ");
  return { start, end, text: joined, bullet, listed, indented, gapBefore, clues: cluesOf(text, start, end) };
}

function isBlockOf(block: Block, line: Line, gapBefore: boolean): boolean {
  return (
    block.start === line.start &&
    block.end === line.end &&
    block.text === line.text &&
    block.bullet === line.bullet &&
    block.indented === line.indented &&
    block.gapBefore === gapBefore
  );
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
