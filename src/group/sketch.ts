import { chained, sortedSet } from "./hash.ts";
import type { Word } from "./words.ts";

/**
 * A fair sample of a text's shingles (runs of four words): the smallest of their numbers, ascending. Two sketches tell what
 * share of their shingles two texts have in common, without the texts.
 * Source: Andrei Broder, "On the resemblance and containment of documents" (1997).
 */
export function sketchOf(words: readonly Word[]): Int32Array {
  const shingles = new Int32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let from = 0; from < shingles.length; from += 1) {
    let shingle = 0;
    for (let at = from; at < from + SHINGLE_WORDS; at += 1) shingle = chained(shingle, words[at]?.number ?? 0);
    shingles[from] = shingle;
  }
  return sortedSet(shingles).slice(0, SKETCH_SIZE);
}

/** Share of shingles that two texts have in common, 0–1, as their sketches tell; 0 when either has none. */
export function resemblance(one: Int32Array, other: Int32Array): number {
  if (one.length === 0 || other.length === 0) return 0;
  let shared = 0;
  let seen = 0;
  const size = Math.min(SKETCH_SIZE, Math.max(one.length, other.length));
  for (let i = 0, j = 0; seen < size && (i < one.length || j < other.length); seen += 1) {
    const a = one[i] ?? Infinity;
    const b = other[j] ?? Infinity;
    if (a === b) shared += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return shared / seen;
}

/** Words: long enough that two articles on one thing share few by chance, short enough to outlive a rewritten word. */
const SHINGLE_WORDS = 4;

/** Numbers kept: the share is known to about 1/√64, twelve points, at worst. */
const SKETCH_SIZE = 64;
