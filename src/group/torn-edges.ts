import type { Pair } from "./cluster.ts";
import { edgesWhere, type Edges } from "./edges.ts";

/**
 * The edges without those on the weaker side of an article that is torn: alike to two that are kept apart, it goes with the side that
 * it is more like as a whole. Average link joins the nearest two first: an undated report of this year's fair would join the one
 * page on last year's, and all the rest of this year's would then be kept from it. Order is kept.
 */
export function withoutTorn(edges: Edges, barred: readonly Pair[]): Edges {
  const bars = new Map<number, Set<number>>();
  for (const { one, other } of barred) {
    setOf(bars, one).add(other);
    setOf(bars, other).add(one);
  }
  if (bars.size === 0) return edges;
  const near = new Map<number, Map<number, number>>();
  for (const [edge, one] of edges.one.entries()) {
    const other = edges.other[edge] ?? 0;
    const similarity = edges.similarity[edge] ?? 0;
    if (bars.has(other)) mapOf(near, one).set(other, similarity);
    if (bars.has(one)) mapOf(near, other).set(one, similarity);
  }
  const pulledAway = (from: number, to: number): boolean => {
    const kin = near.get(from);
    const apart = bars.get(to);
    if (kin === undefined || apart === undefined) return false;
    const opposed = [...apart].filter((article) => article !== from && kin.has(article));
    if (opposed.length === 0) return false;
    const side = new Set(opposed.flatMap((article) => [...(bars.get(article) ?? [])]));
    return sumOf(kin, opposed) > sumOf(kin, side);
  };
  return edgesWhere(edges, (edge) => {
    const [one, other] = [edges.one[edge] ?? 0, edges.other[edge] ?? 0];
    return !pulledAway(one, other) && !pulledAway(other, one);
  });
}

function sumOf(kin: ReadonlyMap<number, number>, articles: Iterable<number>): number {
  let sum = 0;
  for (const article of articles) sum += kin.get(article) ?? 0;
  return sum;
}

function setOf(sets: Map<number, Set<number>>, key: number): Set<number> {
  const known = sets.get(key) ?? new Set();
  sets.set(key, known);
  return known;
}

function mapOf(maps: Map<number, Map<number, number>>, key: number): Map<number, number> {
  const known = maps.get(key) ?? new Map<number, number>();
  maps.set(key, known);
  return known;
}
