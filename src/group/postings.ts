import type { Vectors } from "./vectors.ts";

/** What a walk over the terms of one article met among the articles before it. */
export interface Met {
  /** Places met and, in step with them, the likeness to each; only the first `count` are of this walk. */
  readonly places: Int32Array;
  readonly likeness: Float64Array;
  readonly count: number;
  /** From this place on likenesses are cosines; before it, some terms were not followed and a likeness is less. */
  readonly wholeFrom: number;
}

/** Articles in the order in which they are walked. */
export interface Walked {
  /** Index of the article by place. */
  readonly order: Int32Array;
  /** By place, the oldest place that it may meet, ascending; `ALL` for those that may meet the whole archive, which come last. */
  readonly oldest: Int32Array;
}

/** Every article before it, however old. */
export const ALL = -1;

/**
 * For each term the articles that hold it, in order of their days, in flat arrays. The function that is given back is called for one place
 * after the other: it meets the articles before, and adds the article to the lists of its terms. What it gives holds until it is
 * called again. A list is followed back as far as the article may meet, and by `POSTINGS_WALKED` at most. Likenesses are added up
 * without a look at where, then swept together from `floor` on: half of the articles of a window share some word.
 */
export function postings(
  { starts, terms, weights }: Vectors,
  { order, oldest }: Walked,
  floor: number,
): (place: number) => Met {
  const lists = emptyLists(terms);
  const places = new Int32Array(2 * terms.length);
  const loads = new Float32Array(places.buffer);
  const sums = new Float64Array(order.length);
  const met = { places: new Int32Array(order.length), likeness: new Float64Array(order.length) };
  /** Takes the sums between two places, and leaves zeros. */
  const swept = (from: number, to: number, before: number): number => {
    let count = before;
    for (let at = from; at < to; at += 1) {
      const sum = sums[at] ?? 0;
      if (sum === 0) continue;
      sums[at] = 0;
      if (sum < floor) continue;
      met.places[count] = at;
      met.likeness[count] = sum;
      count += 1;
    }
    return count;
  };
  /** Takes the sums at the places that the lists of some terms hold, the last posting of each left out. */
  const sweptLists = (from: number, to: number): number => {
    let count = 0;
    for (let slot = from; slot < to; slot += 1) {
      const list = LIST * (terms[slot] ?? 0);
      const [first, end] = [lists[list + EVER] ?? 0, (lists[list + END] ?? 0) - POSTING];
      if (end - first > POSTING * POSTINGS_WALKED) continue;
      for (let at = first; at < end; at += POSTING) count = swept(places[at] ?? 0, (places[at] ?? 0) + 1, count);
    }
    return count;
  };
  return (place) => {
    const since = oldest[place] ?? ALL;
    const wide = since === ALL;
    const [from, to] = [starts[order[place] ?? 0] ?? 0, starts[(order[place] ?? 0) + 1] ?? 0];
    let wholeFrom = 0;
    for (let slot = from; slot < to; slot += 1) {
      const list = LIST * (terms[slot] ?? 0);
      const weight = weights[slot] ?? 0;
      const end = lists[list + END] ?? 0;
      let first = lists[list + (wide ? EVER : NOW)] ?? 0;
      if (!wide) {
        while (first < end && (places[first] ?? 0) < since) first += POSTING;
        lists[list + NOW] = first;
      }
      if (end - first > POSTING * POSTINGS_WALKED) {
        first = wide ? end : end - POSTING * POSTINGS_WALKED;
        wholeFrom = Math.max(wholeFrom, (places[first - POSTING] ?? 0) + 1);
      }
      for (let at = first; at < end; at += POSTING) {
        const before = places[at] ?? 0;
        sums[before] = (sums[before] ?? 0) + weight * (loads[at + LOAD] ?? 0);
      }
      places[end] = place;
      loads[end + LOAD] = weight;
      lists[list + END] = end + POSTING;
    }
    return { ...met, count: wide ? sweptLists(from, to) : swept(since, place, 0), wholeFrom };
  };
}

/** Articles that one term is followed back to; an undated article leaves a term alone that more of them hold. */
const POSTINGS_WALKED = 250;

/** A posting: the place of an article, and beside it, in the same memory as a floating-point number, the weight that the term has in it. */
const [POSTING, LOAD] = [2, 1];

/**
 * For each term three numbers side by side, since looking them up waits for memory: where its postings begin, where those begin that may still
 * be met, and where they end as yet.
 */
const [LIST, EVER, NOW, END] = [4, 0, 1, 2];

/** A list for each term, with room for every article that holds it. */
function emptyLists(terms: Int32Array): Int32Array {
  let highest = -1;
  for (const term of terms) highest = Math.max(highest, term);
  const lists = new Int32Array(LIST * (highest + 1));
  for (const term of terms) lists[LIST * term + END] = (lists[LIST * term + END] ?? 0) + POSTING;
  let begin = 0;
  for (let list = 0; list < lists.length; list += LIST) {
    const length = lists[list + END] ?? 0;
    for (const part of [EVER, NOW, END]) lists[list + part] = begin;
    begin += length;
  }
  return lists;
}
