import type { Span } from "../domain/span.ts";
import type { Page } from "./page.ts";
import { stampLine, stampsInside } from "./stamp-line.ts";

/** Every stamp of a page that says when it was mended (`updates`), or else when it came out. */
export function stampsOf(page: Page, updates: boolean): readonly Span[] {
  return page.blocks.flatMap((block): readonly Span[] => {
    const stamp = stampLine(block.text);
    const stamps = stamp === undefined ? stampsInside(block.text) : [stamp];
    return stamps
      .filter((one) => one.updates === updates)
      .map((one) => ({ start: block.start + one.start, end: block.start + one.end }));
  });
}

/** True when a line of the page says on what day it came out. */
export function statesPublication(page: Page): boolean {
  return stampsOf(page, false).length > 0;
}
