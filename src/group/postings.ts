import { WINDOW_DAYS } from "./thresholds.ts";
import type { Vectors } from "./vectors.ts";

/** What a walk over the terms of one article met among the articles before it. */
export interface Met {
  /** Places met, in any order; only the first `count` are of this walk. */
  readonly places: Int32Array;
  readonly count: number;
  /** Likeness by place; 0 where nothing was met. */
  readonly sums: Float64Array;
  /** From this place on sums are cosines; before it, some terms were not followed and a sum is less. */
  readonly wholeFrom: number;
}

/** Articles in the order in which they are walked. */
export interface Walked {
  /** Index of the article by place. */
  readonly order: Int32Array;
  /** Its first day by place, ascending; Infinity for those that are held against the whole archive, which come last. */
  readonly days: Float64Array;
}

/**
 * For each term the articles that hold it, in order of their days, in flat arrays. The function that is given back is called for one place
 * after the other: it meets the articles before, and adds the article to the lists of its terms. What it gives holds until it is
 * called again. A list is followed back by `WINDOW_DAYS` and a margin, and by `POSTINGS_WALKED` at most.
 */
export function postings(
  { starts, terms, weights }: Vectors,
  { order, days }: Walked,
  margin: number,
): (place: number) => Met {
  const { firsts, ends } = emptyLists(terms);
  const places = new Int32Array(terms.length);
  const loads = new Float32Array(terms.length);
  const sums = new Float64Array(order.length);
  const touched = new Int32Array(order.length);
  let count = 0;
  let oldest = 0;
  return (place) => {
    for (let at = 0; at < count; at += 1) sums[touched[at] ?? 0] = 0;
    count = 0;
    const day = days[place] ?? Infinity;
    const wide = day === Infinity;
    if (!wide) while ((days[oldest] ?? 0) < day - WINDOW_DAYS - margin) oldest += 1;
    const article = order[place] ?? 0;
    let wholeFrom = 0;
    for (let slot = starts[article] ?? 0; slot < (starts[article + 1] ?? 0); slot += 1) {
      const term = terms[slot] ?? 0;
      const weight = weights[slot] ?? 0;
      const end = ends[term] ?? 0;
      let first = firsts.now[term] ?? 0;
      if (wide) first = firsts.ever[term] ?? 0;
      else {
        while (first < end && (places[first] ?? 0) < oldest) first += 1;
        firsts.now[term] = first;
      }
      if (end - first > POSTINGS_WALKED) {
        first = wide ? end : end - POSTINGS_WALKED;
        wholeFrom = Math.max(wholeFrom, (places[first - 1] ?? 0) + 1);
      }
      for (let at = first; at < end; at += 1) {
        const met = places[at] ?? 0;
        const sum = sums[met] ?? 0;
        if (sum === 0) {
          touched[count] = met;
          count += 1;
        }
        sums[met] = sum + weight * (loads[at] ?? 0);
      }
      places[end] = place;
      loads[end] = weight;
      ends[term] = end + 1;
    }
    return { places: touched, count, sums, wholeFrom };
  };
}

/** Articles that one term is followed back to; an undated article leaves a term alone that more of them hold. */
const POSTINGS_WALKED = 250;

interface Lists {
  /** Where the list of a term begins, and where what may still be met of it does. */
  readonly firsts: { readonly ever: Int32Array; readonly now: Int32Array };
  /** Where it ends as yet. */
  readonly ends: Int32Array;
}

/** A list for each term, with room for every article that holds it. */
function emptyLists(terms: Int32Array): Lists {
  let highest = -1;
  for (const term of terms) highest = Math.max(highest, term);
  const ever = new Int32Array(highest + 2);
  for (const term of terms) ever[term + 1] = (ever[term + 1] ?? 0) + 1;
  for (let term = 1; term < ever.length; term += 1) ever[term] = (ever[term] ?? 0) + (ever[term - 1] ?? 0);
  return { firsts: { ever, now: ever.slice() }, ends: ever.slice() };
}
