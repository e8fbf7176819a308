import { MILLION, type Edges } from "./edges.ts";
import { heap } from "./heap.ts";

/** Clusters of indices, each ascending, in order of their first index. */
export type Clusters = readonly (readonly number[])[];

/** What is clustered, and what is known of each pair. */
export interface Links {
  /** Articles, by index. */
  readonly nodes: readonly number[];
  readonly edges: Edges;
  /** Pairs kept apart, whatever their similarity. */
  readonly barred: readonly Pair[];
  /** Pairs that are together from the start. */
  readonly together: readonly Pair[];
}

/** Two articles, by index. */
export interface Pair {
  readonly one: number;
  readonly other: number;
}

/**
 * Average-link clustering: clusters join in order of the mean similarity between their members, down to `cut` (0–1). A pair
 * without an edge counts 0; clusters that hold a barred pair never join. Ties go to the lower index, so that the order of
 * the edges changes nothing.
 */
export function cluster(links: Links, cut: number): Clusters {
  const state = startOf(links);
  for (const { one, other } of links.together) join(state, rootOf(state, one), rootOf(state, other));
  link(state, links.edges, cut);
  return clustersOf(state, links.nodes);
}

interface State {
  /** Sum of similarities to each cluster that has an edge, by the root of each cluster. */
  readonly sums: Map<number, Map<number, number>>;
  readonly barred: Map<number, Map<number, true>>;
  readonly sizes: Map<number, number>;
  readonly parents: Map<number, number>;
}

interface Offer {
  readonly mean: number;
  readonly one: number;
  readonly other: number;
  readonly sizeOne: number;
  readonly sizeOther: number;
}

function startOf(links: Links): State {
  const state: State = { sums: new Map(), barred: new Map(), sizes: new Map(), parents: new Map() };
  for (const node of links.nodes) state.sizes.set(node, 1);
  for (let edge = 0; edge < links.edges.one.length; edge += 1) {
    const [one, other] = [links.edges.one[edge] ?? 0, links.edges.other[edge] ?? 0];
    const similarity = links.edges.similarity[edge] ?? 0;
    rowOf(state.sums, one).set(other, similarity);
    rowOf(state.sums, other).set(one, similarity);
  }
  for (const { one, other } of links.barred) {
    rowOf(state.barred, one).set(other, true);
    rowOf(state.barred, other).set(one, true);
  }
  return state;
}

function link(state: State, edges: Edges, cut: number): void {
  const offers = heap<Offer>(isBetter);
  const offer = (a: number, b: number, sum: number): void => {
    const [one, other] = a < b ? [a, b] : [b, a];
    const sizeOne = state.sizes.get(one) ?? 1;
    const sizeOther = state.sizes.get(other) ?? 1;
    const mean = sum / (sizeOne * sizeOther);
    if (mean < cut * MILLION || state.barred.get(one)?.has(other) === true) return;
    offers.push({ mean, one, other, sizeOne, sizeOther });
  };
  for (let edge = 0; edge < edges.one.length; edge += 1) {
    const [a, b] = [edges.one[edge] ?? 0, edges.other[edge] ?? 0];
    const [one, other] = [rootOf(state, a), rootOf(state, b)];
    const alone = one === a && other === b;
    if (one !== other)
      offer(one, other, alone ? (edges.similarity[edge] ?? 0) : (state.sums.get(one)?.get(other) ?? 0));
  }
  for (let best = offers.pop(); best !== undefined; best = offers.pop()) {
    if (!isCurrent(state, best)) continue;
    const root = join(state, best.one, best.other);
    for (const [neighbour, sum] of state.sums.get(root) ?? []) offer(root, neighbour, sum);
  }
}

/** A cluster that has grown or gone since has made newer offers; clusters never shrink, so a size tells. */
function isCurrent(state: State, offer: Offer): boolean {
  return state.sizes.get(offer.one) === offer.sizeOne && state.sizes.get(offer.other) === offer.sizeOther;
}

function isBetter(a: Offer, b: Offer): boolean {
  return a.mean !== b.mean ? a.mean > b.mean : a.one !== b.one ? a.one < b.one : a.other < b.other;
}

/** Joins two clusters under the lower root and returns it. */
function join(state: State, a: number, b: number): number {
  if (a === b) return a;
  const root = Math.min(a, b);
  const gone = Math.max(a, b);
  moveRow(state.sums, root, gone, (kept, moved) => kept + moved);
  moveRow(state.barred, root, gone, () => true);
  state.sizes.set(root, (state.sizes.get(root) ?? 1) + (state.sizes.get(gone) ?? 1));
  state.sizes.delete(gone);
  state.parents.set(gone, root);
  return root;
}

function moveRow<T>(
  rows: Map<number, Map<number, T>>,
  root: number,
  gone: number,
  both: (kept: T, moved: T) => T,
): void {
  const from = rows.get(gone);
  if (from === undefined) return;
  rows.delete(gone);
  const to = rowOf(rows, root);
  to.delete(gone);
  for (const [neighbour, moved] of from) {
    if (neighbour === root) continue;
    const kept = to.get(neighbour);
    const value = kept === undefined ? moved : both(kept, moved);
    to.set(neighbour, value);
    const back = rowOf(rows, neighbour);
    back.delete(gone);
    back.set(root, value);
  }
}

function rowOf<T>(rows: Map<number, Map<number, T>>, node: number): Map<number, T> {
  const known = rows.get(node);
  if (known !== undefined) return known;
  const row = new Map<number, T>();
  rows.set(node, row);
  return row;
}

function rootOf(state: State, node: number): number {
  let root = node;
  for (let above = state.parents.get(root); above !== undefined; above = state.parents.get(root)) root = above;
  return root;
}

function clustersOf(state: State, nodes: readonly number[]): Clusters {
  const clusters = new Map<number, number[]>();
  for (const node of nodes.toSorted((a, b) => a - b)) {
    const root = rootOf(state, node);
    const members = clusters.get(root);
    if (members === undefined) clusters.set(root, [node]);
    else members.push(node);
  }
  return [...clusters.values()];
}
