import { damping, daysApart } from "./days-apart.ts";
import { edgeList, MILLION, type Edges } from "./edges.ts";
import { nthLargest } from "./nth-largest.ts";
import { postings, type Met, type Walked } from "./postings.ts";
import type { Profile, Window } from "./profile.ts";
import { bySubject } from "./subject.ts";
import { EDGE_FLOOR } from "./thresholds.ts";
import { cosine, type Vectors } from "./vectors.ts";

/** What is held against each other beside the words: when, and about what. */
type Compared = Pick<Profile, "window" | "subject">;

/**
 * Pairs worth comparing, found through the terms they share, with their likeness, damped by the days between them and by other subjects:
 * articles are walked in order of their days, and each term remembers the latest articles that hold it (see `postings.ts`). Nothing
 * compares every article with every other: of those met, `NEIGHBOURS_KEPT` are kept. Articles without a date, or with
 * one wider than `WIDE_DAYS`, come last and are held against all by their rarer terms.
 */
export function candidates(vectors: Vectors, articles: readonly Compared[]): Edges {
  const walked = walkingOrder(articles);
  const meet = postings(vectors, walked, WIDE_DAYS);
  const edges = edgeList();
  const best = new Int32Array(articles.length);
  const scratch = new Float64Array(articles.length);
  for (const [place, index] of walked.order.entries()) {
    const met = meet(place);
    const found = bestMet(met, best, scratch);
    for (let at = 0; at < found; at += 1) {
      const other = best[at] ?? 0;
      const neighbour = walked.order[other] ?? 0;
      const alike = other < met.wholeFrom ? cosine(vectors, index, neighbour) : Math.min(1, met.sums[other] ?? 0);
      if (alike * MILLION < LOWEST) continue;
      const similarity = damped(alike, articles[index], articles[neighbour]);
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

/** Places of the best of those met, by likeness, then by age, in any order; how many they are. */
function bestMet({ places, count, sums }: Met, best: Int32Array, scratch: Float64Array): number {
  let found = 0;
  for (let at = 0; at < count; at += 1) {
    const place = places[at] ?? 0;
    const sum = sums[place] ?? 0;
    if (sum < EDGE_FLOOR / 2) continue;
    best[found] = place;
    scratch[found] = sum;
    found += 1;
  }
  if (found <= NEIGHBOURS_KEPT) return found;
  const least = nthLargest(scratch, found, NEIGHBOURS_KEPT);
  const equals: number[] = [];
  let kept = 0;
  for (let at = 0; at < found; at += 1) {
    const place = best[at] ?? 0;
    const sum = sums[place] ?? 0;
    if (sum === least) equals.push(place);
    if (sum <= least) continue;
    best[kept] = place;
    kept += 1;
  }
  for (const place of equals.toSorted((a, b) => a - b).slice(0, NEIGHBOURS_KEPT - kept)) {
    best[kept] = place;
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

function isWide(window: Window | undefined): boolean {
  return window === undefined || window.to - window.from > WIDE_DAYS;
}

function walkingOrder(articles: readonly Compared[]): Walked {
  const dayOf = Float64Array.from(articles, ({ window }) =>
    window === undefined || isWide(window) ? Infinity : window.from,
  );
  const order = Int32Array.from(articles.keys()).toSorted((a, b) => {
    const [one, other] = [dayOf[a] ?? 0, dayOf[b] ?? 0];
    return one === other ? a - b : one < other ? -1 : 1;
  });
  return { order, days: Float64Array.from(order, (index) => dayOf[index] ?? 0) };
}
