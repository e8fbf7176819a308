import type { Span } from "../domain/span.ts";
import type { Block, Page } from "./page.ts";
import { stampLine, stampsInside, type StampLine } from "./stamp-line.ts";

/** Every stamp of a page that says when it was mended (`updates`), or else when it came out. */
export function stampsOf(page: Page, updates: boolean): readonly Span[] {
  return page.blocks.flatMap((block): readonly Span[] =>
    stampsIn(block)
      .filter((one) => one.updates === updates)
      .map((one) => ({ start: block.start + one.start, end: block.start + one.end })),
  );
}

/** True when a line of the page says on what day it came out. */
export function statesPublication(page: Page): boolean {
  return stampsOf(page, false).length > 0;
}

/** The stamps of a block, either kind. Kept for as long as the block is: three rules ask for them in turn. */
function stampsIn(block: Block): readonly StampLine[] {
  const known = STAMPS.get(block);
  if (known !== undefined) return known;
  const stamp = stampLine(block.text);
  const stamps = stamp === undefined ? stampsInside(block.text) : [stamp];
  STAMPS.set(block, stamps);
  return stamps;
}

const STAMPS = new WeakMap<Block, readonly StampLine[]>();
