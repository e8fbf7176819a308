import { damping, daysApart } from "./days-apart.ts";
import type { Profile, Window } from "./profile.ts";
import { bySubject } from "./subject.ts";
import { EDGE_FLOOR, WINDOW_DAYS } from "./thresholds.ts";
import { postingsOf } from "./postings.ts";
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
  const order = walkingOrder(articles);
  const postings = postingsOf(vectors, order, articles);
  const sums = new Float64Array(order.length);
  const touched = new Int32Array(order.length);
  const edges: Edge[] = [];
  for (const [place, index] of order.entries()) {
    const vector = vectors[index];
    const article = articles[index];
    if (vector === undefined || article === undefined) continue;
    const oldest = isWide(article.window) ? undefined : (article.window?.from ?? 0) - WINDOW_DAYS - WIDE_DAYS;
    const { met, whole } = postings.walk(vector, { place, oldest }, sums, touched);
    const floor = whole ? EDGE_FLOOR : EDGE_FLOOR / 2;
    for (const at of nearest(touched.subarray(0, met), sums, floor)) {
      const other = order[at] ?? 0;
      const alike = whole ? (sums[at] ?? 0) : cosine(vector, vectors[other]);
      const edge = edgeOf(index, other, alike, articles);
      if (edge !== undefined) edges.push(edge);
    }
    for (let at = 0; at < met; at += 1) sums[touched[at] ?? 0] = 0;
  }
  return byIndex(edges, order.length);
}

/** The edge between two articles of that cosine, or undefined below the floor. */
function edgeOf(a: number, b: number, cosineOfBoth: number, articles: readonly Compared[]): Edge | undefined {
  const [here, there] = [articles[a], articles[b]];
  if (here === undefined || there === undefined) return undefined;
  const alike = Math.min(1, cosineOfBoth);
  if (alike < EDGE_FLOOR) return undefined;
  const story = damping(daysApart(here.window, there.window)) * bySubject(here.subject, there.subject);
  const similarity = Math.round(alike * story * MILLION);
  if (similarity < EDGE_FLOOR * MILLION) return undefined;
  return { one: Math.min(a, b), other: Math.max(a, b), similarity, cosine: alike };
}

/** The places met whose sum reaches the floor, nearest first where there are more than are kept. */
function nearest(met: Int32Array, sums: Float64Array, floor: number): readonly number[] {
  const near: number[] = [];
  for (const at of met) if ((sums[at] ?? 0) >= floor) near.push(at);
  if (near.length <= NEIGHBOURS_KEPT) return near;
  return near.toSorted((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b).slice(0, NEIGHBOURS_KEPT);
}

/** Edges by their first article, then their second: dealt by the first, since there are many. */
function byIndex(edges: readonly Edge[], articles: number): readonly Edge[] {
  const dealt: Edge[][] = Array.from({ length: articles }, () => []);
  for (const edge of edges) dealt[edge.one]?.push(edge);
  return dealt.flatMap((own) => own.toSorted((a, b) => a.other - b.other));
}

/** Similarities are whole numbers of millionths. */
export const MILLION = 1_000_000;

/** A date that leaves more days open than this is held against the whole archive. */
const WIDE_DAYS = 31;

/** Neighbours of an article that are kept among those before it. */
const NEIGHBOURS_KEPT = 120;

function isWide(window: Window | undefined): boolean {
  return window === undefined || window.to - window.from > WIDE_DAYS;
}

function walkingOrder(articles: readonly Compared[]): readonly number[] {
  const keys = articles.map(({ window }) => (isWide(window) ? Infinity : (window?.from ?? Infinity)));
  const key = (index: number): number => keys[index] ?? Infinity;
  return keys.map((_, index) => index).toSorted((a, b) => (key(a) === key(b) ? a - b : key(a) - key(b)));
}
