/** How much was found: `right` of `expected` (recall), and `good` of what was `found` (precision). */
export interface Score {
  readonly right: number;
  readonly expected: number;
  readonly good: number;
  readonly found: number;
  readonly misses: readonly Miss[];
}

/** One thing that is not as it should be: which article or case, its passage, what was wanted and what came. */
export interface Miss {
  readonly where: string;
  readonly passage: string;
  readonly what: string;
}

/** Nothing expected, nothing found. */
export const NOTHING: Score = { right: 0, expected: 0, good: 0, found: 0, misses: [] };

/** The scores of several articles as one. */
export function sum(scores: readonly Score[]): Score {
  return scores.reduce(
    (all, one) => ({
      right: all.right + one.right,
      expected: all.expected + one.expected,
      good: all.good + one.good,
      found: all.found + one.found,
      misses: [...all.misses, ...one.misses],
    }),
    NOTHING,
  );
}

/** Share of what was found that is right, 0–1; 1 when nothing was found. */
export function precision({ good, found }: Score): number {
  return found === 0 ? 1 : good / found;
}

/** Share of what was expected that was found, 0–1; 1 when nothing was expected. */
export function recall({ right, expected }: Score): number {
  return expected === 0 ? 1 : right / expected;
}

/** Harmonic mean of the two. */
export function f1(score: Score): number {
  const [p, r] = [precision(score), recall(score)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** `.973`, `1.000`. */
export function shownShare(share: number): string {
  return share.toFixed(3).replace(/^0/u, "");
}
