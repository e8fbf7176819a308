import { NAMES_SHARED, OTHER_NAMES } from "./thresholds.ts";
import type { Vectors } from "./vectors.ts";

/**
 * What other names leave of the likeness of two articles, as a factor: all collisions of a train and a car are told in the same words, each
 * at its own place. 1 where the names have enough in common.
 */
export function byNames(vectors: Vectors, one: number, other: number): number {
  return OTHER_NAMES + (1 - OTHER_NAMES) * Math.min(1, nameCosine(vectors, one, other) / NAMES_SHARED);
}

/** Cosine of what the names alone make of the vectors of two articles, 0–1; 0 where one of them holds no name. */
function nameCosine(vectors: Vectors, one: number, other: number): number {
  const { starts, terms, weights, isName, nameLengths } = vectors;
  const lengths = (nameLengths[one] ?? 0) * (nameLengths[other] ?? 0);
  if (lengths === 0) return 0;
  const [endOfOne, endOfOther] = [starts[one + 1] ?? 0, starts[other + 1] ?? 0];
  let sum = 0;
  for (let i = starts[one] ?? 0, j = starts[other] ?? 0; i < endOfOne && j < endOfOther;) {
    const term = terms[i] ?? 0;
    const order = term - (terms[j] ?? 0);
    if (order === 0 && isName[term] === 1) sum += (weights[i] ?? 0) * (weights[j] ?? 0);
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return Math.min(1, sum / lengths);
}
