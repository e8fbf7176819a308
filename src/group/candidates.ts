import { damping, daysApart } from "./days-apart.ts";
import { edgeList, MILLION, type Edges } from "./edges.ts";
import { nthLargest } from "./nth-largest.ts";
import { ALL, postings, type Met, type Walked } from "./postings.ts";
import type { Profile } from "./profile.ts";
import { bySubject } from "./subject.ts";
import { EDGE_FLOOR, WINDOW_DAYS } from "./thresholds.ts";
import { byNames } from "./shared-names.ts";
import { cosine, type Vectors } from "./vectors.ts";

/** What is held against each other beside the words: when, and about what. */
type Compared = Pick<Profile, "window" | "subject">;

/**
 * Pairs worth comparing, found through the terms they share, with their likeness, damped by the days between them and by other subjects:
 * articles are walked in order of their last days, and each term remembers the latest articles that hold it (see `postings.ts`). Nothing
 * compares every article with every other: of those met, `NEIGHBOURS_KEPT` are kept. Articles without a date, or with
 * one wider than `WIDE_DAYS`, come last and are held against all by their rarer terms.
 */
export function candidates(vectors: Vectors, articles: readonly Compared[]): Edges {
  const walked = walkingOrder(articles);
  const meet = postings(vectors, walked, EDGE_FLOOR / 2);
  const edges = edgeList();
  const scratch = new Float64Array(articles.length);
  for (const [place, index] of walked.order.entries()) {
    const met = meet(place);
    const kept = keepBest(met, scratch);
    for (let at = 0; at < kept; at += 1) {
      const other = met.places[at] ?? 0;
      const neighbour = walked.order[other] ?? 0;
      const alike = other < met.wholeFrom ? cosine(vectors, index, neighbour) : Math.min(1, met.likeness[at] ?? 0);
      if (alike * MILLION < LOWEST) continue;
      const byWords = damped(alike, articles[index], articles[neighbour]);
      if (byWords < EDGE_FLOOR * MILLION) continue;
      const similarity = Math.round(byWords * byNames(vectors, index, neighbour));
      if (similarity >= EDGE_FLOOR * MILLION) edges.add(index, neighbour, similarity);
    }
  }
  return edges.sorted(articles.length);
}

/** A cosine in millionths below which no damping, which only takes away, leaves an edge. */
const LOWEST = EDGE_FLOOR * MILLION - 1;

/** A date that leaves more days open than this is held against the whole archive. */
const WIDE_DAYS = 31;

/** Neighbours of an article that are kept among those before it. */
const NEIGHBOURS_KEPT = 120;

/** Moves the most alike of those met to the front, of equals the oldest, and says how many they are; `scratch` is written over. */
function keepBest({ places, likeness, count }: Met, scratch: Float64Array): number {
  if (count <= NEIGHBOURS_KEPT) return count;
  scratch.set(likeness.subarray(0, count));
  const least = nthLargest(scratch, count, NEIGHBOURS_KEPT);
  const equals: number[] = [];
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const [place, alike] = [places[at] ?? 0, likeness[at] ?? 0];
    if (alike === least) equals.push(place);
    if (alike <= least) continue;
    places[kept] = place;
    likeness[kept] = alike;
    kept += 1;
  }
  for (const place of equals.toSorted((a, b) => a - b).slice(0, NEIGHBOURS_KEPT - kept)) {
    places[kept] = place;
    likeness[kept] = least;
    kept += 1;
  }
  return kept;
}

/** In millionths. Symmetrical. */
function damped(alike: number, one: Compared | undefined, other: Compared | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const story = damping(daysApart(one.window, other.window)) * bySubject(one.subject, other.subject);
  return Math.round(alike * story * MILLION);
}

/** In order of the last day on which each may have been written, so that a month is met from its end on, and a day for as long as its window. */
function walkingOrder(articles: readonly Compared[]): Walked {
  const narrow = articles.map(({ window }) =>
    window !== undefined && window.to - window.from <= WIDE_DAYS ? window : undefined,
  );
  const lastDay = Float64Array.from(narrow, (window) => window?.to ?? Infinity);
  const order = Int32Array.from(articles.keys()).toSorted((a, b) => {
    const [one, other] = [lastDay[a] ?? 0, lastDay[b] ?? 0];
    return one === other ? a - b : one < other ? -1 : 1;
  });
  const oldest = new Int32Array(order.length).fill(ALL);
  let firstDay = Infinity;
  let met = order.length;
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const window = narrow[order[place] ?? 0];
    if (window === undefined) continue;
    firstDay = Math.min(firstDay, window.from);
    met = Math.min(met, place);
    while (met > 0 && (lastDay[order[met - 1] ?? 0] ?? 0) >= firstDay - WINDOW_DAYS) met -= 1;
    oldest[place] = met;
  }
  return { order, oldest };
}
