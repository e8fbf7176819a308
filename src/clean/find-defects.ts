import type { Defect } from "../domain/noise.ts";
import type { FoldedText } from "../domain/reading.ts";
import { by } from "../domain/order.ts";
import { DEFECT_RULES } from "./defects/index.ts";
import type { Page } from "./page.ts";

/** What is wrong in the article as the source gives it, in order. Noise is not looked at. */
export function findDefects(folded: FoldedText, page: Page): readonly Defect[] {
  return DEFECT_RULES.flatMap((rule) =>
    rule.find(page.text).map((place) => ({ ...folded.toOriginal(place), kind: rule.kind, note: rule.note })),
  ).toSorted(
    by(
      (defect) => defect.start,
      (defect) => defect.end,
      (defect) => defect.kind,
    ),
  );
}
