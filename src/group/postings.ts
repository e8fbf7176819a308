import type { Profile } from "./profile.ts";
import type { Vector } from "./weigh.ts";

/** From where a walk goes back: its place, and the first day that it still looks at; undefined looks at all. */
interface Walk {
  readonly place: number;
  readonly oldest: number | undefined;
}

/** What a walk met: how many places, and whether it followed every term all the way, so that the sums are the cosines. */
interface Met {
  readonly met: number;
  readonly whole: boolean;
}

/** For each term the articles that hold it, in walking order. */
export interface Postings {
  /**
   * Adds to `sums`, by place, what the vector shares with the articles before it, and notes each place met in `touched`. Walks come in
   * order of place; each leaves its own article to those that follow.
   */
  readonly walk: (vector: Vector, from: Walk, sums: Float64Array, touched: Int32Array) => Met;
}

/** Articles that one term is followed back to. */
const POSTINGS_WALKED = 250;

/**
 * All postings in three arrays, laid out by term, so that a walk runs over plain numbers. `order` gives the article at each place.
 */
export function postingsOf(
  vectors: readonly Vector[],
  order: readonly number[],
  articles: readonly Pick<Profile, "window">[],
): Postings {
  const first = firstSlots(vectors);
  const places = new Int32Array(first.at(-1) ?? 0);
  const weights = new Float64Array(places.length);
  /** Of each term, the slot after its last article so far, and its first slot that is still inside the window. */
  const ends = first.slice(0, -1);
  const starts = first.slice(0, -1);
  const days = Float64Array.from(order, (index) => articles[index]?.window?.from ?? -Infinity);
  return {
    walk: ({ terms, weights: own }, { place, oldest }, sums, touched) => {
      let met = 0;
      let whole = true;
      for (let slot = 0; slot < terms.length; slot += 1) {
        const term = terms[slot] ?? 0;
        const weight = own[slot] ?? 0;
        const end = ends[term] ?? 0;
        let start = oldest === undefined ? (first[term] ?? 0) : (starts[term] ?? 0);
        if (oldest !== undefined) {
          while (start < end && (days[places[start] ?? 0] ?? 0) < oldest) start += 1;
          starts[term] = start;
        }
        const common = end - start > POSTINGS_WALKED;
        if (common) whole = false;
        const from = !common ? start : oldest === undefined ? end : end - POSTINGS_WALKED;
        for (let at = from; at < end; at += 1) {
          const before = places[at] ?? 0;
          const sum = sums[before] ?? 0;
          if (sum === 0) touched[met++] = before;
          sums[before] = sum + weight * (weights[at] ?? 0);
        }
        places[end] = place;
        weights[end] = weight;
        ends[term] = end + 1;
      }
      return { met, whole };
    },
  };
}

/** The slot at which each term's postings begin, and one more: where the last one's end. */
function firstSlots(vectors: readonly Vector[]): Int32Array {
  let highest = -1;
  for (const { terms } of vectors) highest = Math.max(highest, terms.at(-1) ?? -1);
  const first = new Int32Array(highest + 2);
  for (const { terms } of vectors) for (const term of terms) first[term + 1] = (first[term + 1] ?? 0) + 1;
  for (let term = 1; term < first.length; term += 1) first[term] = (first[term] ?? 0) + (first[term - 1] ?? 0);
  return first;
}
