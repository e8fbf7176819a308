import { contentStems } from "./content-words.ts";
import { isProse } from "./headline.ts";
import type { Block, Page } from "./page.ts";

/** The stems of a block's content words. Kept for as long as the block is: two rules ask for them in turn. */
export function stemsOf(block: Block): ReadonlySet<string> {
  const known = STEMS.get(block);
  if (known !== undefined) return known;
  const stems = contentStems(block.text);
  STEMS.set(block, stems);
  return stems;
}

const STEMS = new WeakMap<Block, ReadonlySet<string>>();

/**
 * How many of the stems stand in the paragraphs of the page, `most` at most. The first paragraphs of an article mostly say what its
 * headline says: once enough is found, no further one is read.
 */
export function sharedWithProse(page: Page, stems: ReadonlySet<string>, most: number): number {
  const prose = proseOf(page);
  const found = [...stems].filter((stem) => prose.stems.has(stem)).length;
  if (found >= most) return most;
  let more = 0;
  while (found + more < most && prose.readTo < page.blocks.length) {
    for (const stem of readOn(page, prose)) if (stems.has(stem)) more += 1;
  }
  return Math.min(found + more, most);
}

/** True when the paragraphs of the page hold so many different stems. */
export function hasProseStems(page: Page, least: number): boolean {
  const prose = proseOf(page);
  while (prose.stems.size < least && prose.readTo < page.blocks.length) readOn(page, prose);
  return prose.stems.size >= least;
}

/** What the paragraphs of a page say, as far as they were read. */
interface Prose {
  readonly stems: Set<string>;
  /** The block from which to read on. */
  readTo: number;
}

const PROSE = new WeakMap<Page, Prose>();

function proseOf(page: Page): Prose {
  const known = PROSE.get(page);
  if (known !== undefined) return known;
  const prose = { stems: new Set<string>(), readTo: 0 };
  PROSE.set(page, prose);
  return prose;
}

/** Reads one block more; gives the stems that no block before it has. */
function readOn(page: Page, prose: Prose): readonly string[] {
  const block = page.blocks[prose.readTo];
  prose.readTo += 1;
  if (block === undefined || !isProse(block.text)) return [];
  const fresh = [...stemsOf(block)].filter((stem) => !prose.stems.has(stem));
  for (const stem of fresh) prose.stems.add(stem);
  return fresh;
}
