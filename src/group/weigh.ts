import { PRESS_WORDS } from "../lexicon/fr/press-words.ts";
import { stem } from "./stem.ts";
import type { TermTable } from "./term-table.ts";
import type { Term } from "./terms.ts";
import { KEPT_TERMS, LEAD_WEIGHT, NAME_WEIGHT, OFFICE_WEIGHT, PRIOR_ARTICLES } from "./thresholds.ts";
import { foldWord } from "./words.ts";

/** The best terms of an article by ascending number, with weights; the vector as a whole has length 1. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Vectors of all articles. A term weighs the more the fewer articles hold it, counted over the archive and a background of
 * `PRIOR_ARTICLES` imagined ones, in which press words stand in one of twenty and other words nowhere: so that five
 * articles on one story do not make its own words look common. Terms of one article only count in the length of its
 * vector and are then dropped, as are, in a large archive, those of more than a tenth.
 */
export function weigh(table: TermTable): readonly Vector[] {
  const total = table.rows.length + PRIOR_ARTICLES;
  const rarity = table.keys.map((key, term) => {
    const background = COMMON.has(key) ? PRIOR_ARTICLES * PRESS_SHARE : 0;
    return Math.max(0, Math.log(total / ((table.articles[term] ?? 0) + background + 1)));
  });
  const tooCommon = table.rows.length >= LARGE_ARCHIVE ? table.rows.length / 10 : Infinity;
  return table.rows.map(({ terms, standings }) => {
    const weightAt = (slot: number): number => (standings[slot] ?? 0) * (rarity[terms[slot] ?? 0] ?? 0);
    const holders = (slot: number): number => table.articles[terms[slot] ?? 0] ?? 0;
    const kept = Array.from(terms.keys())
      .filter((slot) => holders(slot) <= tooCommon)
      .toSorted((a, b) => weightAt(b) - weightAt(a) || (terms[a] ?? 0) - (terms[b] ?? 0))
      .slice(0, KEPT_TERMS);
    const length = Math.sqrt(kept.reduce((sum, slot) => sum + weightAt(slot) ** 2, 0));
    const shared = kept.filter((slot) => holders(slot) > 1).toSorted((a, b) => (terms[a] ?? 0) - (terms[b] ?? 0));
    return {
      terms: Int32Array.from(shared, (slot) => terms[slot] ?? 0),
      weights: Float64Array.from(shared, (slot) => (length === 0 ? 0 : weightAt(slot) / length)),
    };
  });
}

/** Cosine of two vectors, 0–1. */
export function cosine(one: Vector, other: Vector | undefined): number {
  if (other === undefined) return 0;
  let sum = 0;
  for (let i = 0, j = 0; i < one.terms.length && j < other.terms.length;) {
    const order = (one.terms[i] ?? 0) - (other.terms[j] ?? 0);
    if (order === 0) sum += (one.weights[i] ?? 0) * (other.weights[j] ?? 0);
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return sum;
}

/** Articles from which a term that stands in more than a tenth is dropped. */
const LARGE_ARCHIVE = 500;

/** Share of imagined articles that hold a press word. */
const PRESS_SHARE = 0.05;

const COMMON: ReadonlySet<string> = new Set(
  PRESS_WORDS.flatMap((word) => foldWord(word).split("-")).map((word) => stem(word)),
);

/**
 * What a term stands for in its article, before its rarity is known. A word said twice weighs more than once, but not twice as much; a name
 * tells more.
 */
export function standing({ count, name, lead, office }: Term): number {
  return (1 + Math.log(count)) * (name ? NAME_WEIGHT : 1) * (lead ? LEAD_WEIGHT : 1) * (office ? OFFICE_WEIGHT : 1);
}
