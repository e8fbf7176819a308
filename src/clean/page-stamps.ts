import type { Span } from "../domain/span.ts";
import { CLUE } from "./clues.ts";
import type { Block, Page } from "./page.ts";
import { stampLine, stampsInside, type StampLine } from "./stamp-line.ts";

/** Every stamp of a page that says when it was mended (`updates`), or else when it came out. */
export function stampsOf(page: Page, updates: boolean): readonly Span[] {
  const places: Span[] = [];
  for (const block of page.blocks) {
    if ((block.clues & CLUE.stamp) === 0) continue;
    for (const one of stampsIn(block)) {
      if (one.updates === updates) places.push({ start: block.start + one.start, end: block.start + one.end });
    }
  }
  return places;
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
