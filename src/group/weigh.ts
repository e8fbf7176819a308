import { PRESS_WORDS } from "../lexicon/fr/press-words.ts";
import { floats, wholeNumbers } from "./columns.ts";
import { nthLargest } from "./nth-largest.ts";
import { stem } from "./stem.ts";
import type { TermTable } from "./term-table.ts";
import { LEAD, NAME, OFFICE } from "./terms.ts";
import type { Vectors } from "./vectors.ts";
import { KEPT_TERMS, LEAD_WEIGHT, NAME_WEIGHT, OFFICE_WEIGHT, PRIOR_ARTICLES } from "./thresholds.ts";
import { foldWord } from "./fold.ts";

/**
 * Vectors of all articles. A term weighs the more the fewer articles hold it, counted over the archive and a background of
 * `PRIOR_ARTICLES` imagined ones, in which press words stand in one of twenty and other words nowhere: so that five
 * articles on one story do not make its own words look common. Terms of one article only count in the length of its
 * vector and are then dropped, as are, in a large archive, those of more than a tenth. `keys`: term by number.
 */
export function weigh(table: TermTable, keys: readonly string[]): Vectors {
  const { holders } = table;
  const articles = table.starts.length - 1;
  const rarity = raritiesOf(table.holders, keys, articles + PRIOR_ARTICLES);
  const tooCommon = articles >= LARGE_ARCHIVE ? articles / 10 : Infinity;
  const starts = new Int32Array(articles + 1);
  const [terms, weights] = [wholeNumbers(), floats()];
  const isName = Uint8Array.from(holders, (count, term) => ((table.named[term] ?? 0) * 2 > count ? 1 : 0));
  const nameLengths = new Float32Array(articles);
  const row = rowReader(table, rarity, (term) => (holders[term] ?? 0) <= tooCommon);
  for (let article = 0; article < articles; article += 1) {
    const kept = row(article);
    const length = lengthOf(kept);
    nameLengths[article] = nameLengthOf(kept, isName) / length;
    for (let at = 0; at < kept.terms.length; at += 1) {
      const term = kept.terms[at] ?? 0;
      if ((holders[term] ?? 0) < 2) continue;
      terms.add(term);
      weights.add((kept.weights[at] ?? 0) / length);
    }
    starts[article + 1] = terms.length();
  }
  return { starts, terms: terms.values().slice(), weights: weights.values().slice(), isName, nameLengths };
}

interface Row {
  /** Ascending. */
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** Reads the heaviest terms of an article, `KEPT_TERMS` at most, equals by their number; what it gives holds until it is called again. */
function rowReader(
  { starts, terms, standings }: TermTable,
  rarity: Float64Array,
  counts: (term: number) => boolean,
): (article: number) => Row {
  const longest = starts.reduce((most, start, at) => Math.max(most, (starts[at + 1] ?? 0) - start), 0);
  const sorted = new Float64Array(longest);
  const [keptTerms, keptWeights] = [new Int32Array(longest), new Float64Array(longest)];
  return (article) => {
    const [from, to] = [starts[article] ?? 0, starts[article + 1] ?? 0];
    let count = 0;
    for (let slot = from; slot < to; slot += 1) {
      const term = terms[slot] ?? 0;
      if (!counts(term)) continue;
      sorted[count] = term * SLOTS + (slot - from);
      count += 1;
    }
    sorted.subarray(0, count).sort();
    for (let at = 0; at < count; at += 1) {
      const term = Math.floor((sorted[at] ?? 0) / SLOTS);
      keptTerms[at] = term;
      keptWeights[at] = (standings[from + ((sorted[at] ?? 0) % SLOTS)] ?? 0) * (rarity[term] ?? 0);
    }
    const kept = count <= KEPT_TERMS ? count : keepHeaviest(keptTerms, keptWeights, sorted, count);
    return { terms: keptTerms.subarray(0, kept), weights: keptWeights.subarray(0, kept) };
  };
}

/** More terms than one article holds: a term and its place in the article are sorted as one number. */
const SLOTS = 2 ** 21;

/** Moves the heaviest to the front, in order, and says how many they are; `scratch` is written over. */
function keepHeaviest(terms: Int32Array, weights: Float64Array, scratch: Float64Array, count: number): number {
  scratch.set(weights.subarray(0, count));
  const least = nthLargest(scratch, count, KEPT_TERMS);
  let equals = KEPT_TERMS;
  for (let at = 0; at < count; at += 1) if ((weights[at] ?? 0) > least) equals -= 1;
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight < least || (weight === least && equals === 0)) continue;
    if (weight === least) equals -= 1;
    terms[kept] = terms[at] ?? 0;
    weights[kept] = weight;
    kept += 1;
  }
  return kept;
}

function lengthOf({ weights }: Row): number {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return squares === 0 ? 1 : Math.sqrt(squares);
}

function nameLengthOf({ terms, weights }: Row, isName: Uint8Array): number {
  let squares = 0;
  for (let at = 0; at < terms.length; at += 1) squares += isName[terms[at] ?? 0] === 1 ? (weights[at] ?? 0) ** 2 : 0;
  return Math.sqrt(squares);
}

function raritiesOf(holders: Int32Array, keys: readonly string[], total: number): Float64Array {
  return Float64Array.from(keys, (key, term) => {
    const background = COMMON.has(key) ? PRIOR_ARTICLES * PRESS_SHARE : 0;
    return Math.max(0, Math.log(total / ((holders[term] ?? 0) + background + 1)));
  });
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
export function standing(count: number, roles: number): number {
  return (
    (1 + Math.log(count)) *
    ((roles & NAME) === 0 ? 1 : NAME_WEIGHT) *
    ((roles & LEAD) === 0 ? 1 : LEAD_WEIGHT) *
    ((roles & OFFICE) === 0 ? 1 : OFFICE_WEIGHT)
  );
}
