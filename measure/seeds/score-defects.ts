import type { PlacedArticle } from "../../src/domain/article.ts";
import { overlaps, slice } from "../../src/domain/span.ts";
import type { Score } from "../score.ts";
import { onOneLine } from "../table.ts";
import type { GoldArticle } from "./gold.ts";

/** Required defects that are marked, an overlap being enough; and marks that stand at a defect. */
export function scoreDefects(gold: GoldArticle, article: PlacedArticle): Score {
  const required = gold.defects.filter((one) => one.required);
  const missed = required.filter(
    (one) =>
      !article.defects.some((defect) => overlaps(defect, one)) &&
      !(one.orNoise && article.noise.some((noise) => overlaps(noise, one))),
  );
  const strange = article.defects.filter((defect) => !gold.defects.some((one) => overlaps(defect, one)));
  return {
    right: required.length - missed.length,
    expected: required.length,
    good: article.defects.length - strange.length,
    found: article.defects.length,
    misses: [
      ...missed.map((one) => ({
        where: gold.name,
        passage: onOneLine(slice(article.original, one)),
        what: "defect not marked",
      })),
      ...strange.map((one) => ({
        where: gold.name,
        passage: onOneLine(slice(article.original, one)),
        what: `marked as ${one.kind}, which no reader would`,
      })),
    ],
  };
}
