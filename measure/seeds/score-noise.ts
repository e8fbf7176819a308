import type { PlacedArticle } from "../../src/domain/article.ts";
import { contains, overlaps, remainder, slice, trimmed } from "../../src/domain/span.ts";
import type { Score } from "../score.ts";
import { saysAt } from "./says-at.ts";
import type { GoldArticle, GoldNoise } from "./gold.ts";

/** Required noise that is set aside exactly; and, of the passages set aside, those that take nothing of the article. */
export function scoreNoise(gold: GoldArticle, article: PlacedArticle): Score {
  const required = gold.noise.filter((one) => one.required);
  const missed = required.filter((one) => !isExact(one, article));
  const allowed = [...gold.noise.map((one) => one.mayCover), ...gold.keep.filter((one) => !one.strict)];
  const greedy = article.noise.flatMap((noise) =>
    remainder(noise, allowed)
      .map((left) => trimmed(article.original, left))
      .filter((left) => left.end > left.start)
      .slice(0, 1)
      .map((left) => ({ noise, left })),
  );
  const says = saysAt(gold, article);
  return {
    right: required.length - missed.length,
    expected: required.length,
    good: article.noise.length - greedy.length,
    found: article.noise.length,
    misses: [
      ...missed.map((one) => says(one, `noise not set aside exactly (${one.kinds.join(" or ")})`)),
      ...greedy.map(({ noise, left }) => says(left, `part of the article, set aside as ${noise.kind} by ${noise.rule}`)),
    ],
  };
}

/** Spans of a right kind that together hold all that must be covered, blanks apart, and stay where they may. */
function isExact(gold: GoldNoise, { noise, original }: PlacedArticle): boolean {
  const here = noise.filter((one) => overlaps(one, gold.mustCover) && gold.kinds.includes(one.kind));
  const bare = here.map((one) => trimmed(original, one));
  const uncovered = remainder(gold.mustCover, here).some((left) => slice(original, left).trim() !== "");
  return !uncovered && bare.every((one) => contains(gold.mayCover, one));
}
