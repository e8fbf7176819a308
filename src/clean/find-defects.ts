import type { Defect } from "../domain/noise.ts";
import type { FoldedText } from "../domain/reading.ts";
import { by } from "../domain/order.ts";
import { DEFECT_RULES } from "./defects/index.ts";
import type { Page } from "./page.ts";

/** What is wrong in the article as the source gives it, in order. Noise is not looked at. */
export function findDefects(folded: FoldedText, page: Page): readonly Defect[] {
  const found: Defect[] = [];
  for (const { needs, find, kind, note } of DEFECT_RULES) {
    if (needs !== undefined && (needs & page.clues) === 0) continue;
    for (const place of find(page.text)) found.push({ ...folded.toOriginal(place), kind, note });
  }
  return found.toSorted(
    by(
      (defect) => defect.start,
      (defect) => defect.end,
      (defect) => defect.kind,
    ),
  );
}
