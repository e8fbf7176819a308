import { damping, daysApart } from "./days-apart.ts";
import type { Profile, Window } from "./profile.ts";
import { bySubject } from "./subject.ts";
import { EDGE_FLOOR, WINDOW_DAYS } from "./thresholds.ts";
import { cosine, type Vector } from "./weigh.ts";

/** Two articles by their index, `one` < `other`, and how much alike they are. */
export interface Edge {
  readonly one: number;
  readonly other: number;
  /** Damped by the days between them and by other subjects, in millionths: whole numbers add up the same in any order. */
  readonly similarity: number;
  /** Not damped, 0–1. */
  readonly cosine: number;
}

/** What is held against each other beside the words: when, and about what. */
type Compared = Pick<Profile, "window" | "subject">;

/**
 * Pairs worth comparing, found through the terms they share: articles are walked in order of their days, and each term
 * remembers the latest articles that hold it. Nothing compares every article with every other: a walk goes back by
 * `WINDOW_DAYS` and `POSTINGS_WALKED` at most, and keeps `NEIGHBOURS_KEPT`. Articles without a date, or with one wider than
 * `WIDE_DAYS`, come last and are held against all by their rarer terms. Edges come by index.
 */
export function candidates(vectors: readonly Vector[], articles: readonly Compared[]): readonly Edge[] {
  const windows = articles.map(({ window }) => window);
  const order = walkingOrder(windows);
  const places = new Map<number, Postings>();
  const sums = new Float64Array(order.length);
  const dayAt = (place: number): number => windows[order[place] ?? 0]?.from ?? -Infinity;
  const edges: Edge[] = [];
  for (const [place, index] of order.entries()) {
    const vector = vectors[index];
    if (vector === undefined) continue;
    const wide = isWide(windows[index]);
    const oldest = wide ? -Infinity : (windows[index]?.from ?? 0) - WINDOW_DAYS - WIDE_DAYS;
    const touched: number[] = [];
    for (const [slot, term] of vector.terms.entries()) {
      const postings = places.get(term) ?? { places: [], weights: [], start: 0 };
      places.set(term, postings);
      const weight = vector.weights[slot] ?? 0;
      walk(postings, { wide, oldest, weight }, dayAt, sums, touched);
      postings.places.push(place);
      postings.weights.push(weight);
    }
    const best = touched
      .filter((at) => (sums[at] ?? 0) >= EDGE_FLOOR / 2)
      .toSorted((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
      .slice(0, NEIGHBOURS_KEPT);
    for (const at of touched) sums[at] = 0;
    for (const at of best) {
      const edge = edgeBetween(order[at] ?? 0, index, vectors, articles);
      if (edge !== undefined) edges.push(edge);
    }
  }
  return edges.toSorted((a, b) => a.one - b.one || a.other - b.other);
}

/** The edge between two articles, or undefined below the floor. Symmetrical. */
export function edgeBetween(
  a: number,
  b: number,
  vectors: readonly Vector[],
  articles: readonly Compared[],
): Edge | undefined {
  const one = Math.min(a, b);
  const other = Math.max(a, b);
  const first = vectors[one];
  const second = vectors[other];
  const [here, there] = [articles[one], articles[other]];
  if (first === undefined || second === undefined || here === undefined || there === undefined) return undefined;
  const alike = Math.min(1, cosine(first, second));
  const story = damping(daysApart(here.window, there.window)) * bySubject(here.subject, there.subject);
  const similarity = Math.round(alike * story * MILLION);
  return similarity < EDGE_FLOOR * MILLION ? undefined : { one, other, similarity, cosine: alike };
}

/** Similarities are whole numbers of millionths. */
export const MILLION = 1_000_000;

/** A date that leaves more days open than this is held against the whole archive. */
const WIDE_DAYS = 31;

/** Articles that one term is followed back to. */
const POSTINGS_WALKED = 250;

/** Neighbours of an article that are kept among those before it. */
const NEIGHBOURS_KEPT = 120;

interface Postings {
  readonly places: number[];
  readonly weights: number[];
  /** First place that is still inside the window. */
  start: number;
}

function walk(
  postings: Postings,
  from: { readonly wide: boolean; readonly oldest: number; readonly weight: number },
  dayAt: (place: number) => number,
  sums: Float64Array,
  touched: number[],
): void {
  const { places, weights } = postings;
  if (!from.wide)
    while (postings.start < places.length && dayAt(places[postings.start] ?? 0) < from.oldest) postings.start += 1;
  const start = from.wide ? 0 : postings.start;
  if (from.wide && places.length > POSTINGS_WALKED) return;
  for (let slot = places.length - 1; slot >= Math.max(start, places.length - POSTINGS_WALKED); slot -= 1) {
    const at = places[slot] ?? 0;
    if (sums[at] === 0) touched.push(at);
    sums[at] = (sums[at] ?? 0) + from.weight * (weights[slot] ?? 0);
  }
}

function isWide(window: Window | undefined): boolean {
  return window === undefined || window.to - window.from > WIDE_DAYS;
}

function walkingOrder(windows: readonly (Window | undefined)[]): readonly number[] {
  const key = (index: number): number => (isWide(windows[index]) ? Infinity : (windows[index]?.from ?? Infinity));
  return windows.map((_, index) => index).toSorted((a, b) => (key(a) === key(b) ? a - b : key(a) - key(b)));
}
