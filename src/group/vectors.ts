/**
 * The best terms of every article, one article after the other in flat arrays: those of article `at` stand from `starts[at]` to before
 * `starts[at + 1]`, by ascending number, with their weights. The vector of an article as a whole has length 1.
 */
export interface Vectors {
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  /** 1 for each term that is a proper noun in most articles that hold it. */
  readonly isName: Uint8Array;
  /** Length of what an article's names make of its vector, 0–1. */
  readonly nameLengths: Float32Array;
}

/** Cosine of the vectors of two articles, 0–1. */
export function cosine({ starts, terms, weights }: Vectors, one: number, other: number): number {
  const [endOfOne, endOfOther] = [starts[one + 1] ?? 0, starts[other + 1] ?? 0];
  let sum = 0;
  for (let i = starts[one] ?? 0, j = starts[other] ?? 0; i < endOfOne && j < endOfOther;) {
    const order = (terms[i] ?? 0) - (terms[j] ?? 0);
    if (order === 0) sum += (weights[i] ?? 0) * (weights[j] ?? 0);
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return Math.min(1, sum);
}
