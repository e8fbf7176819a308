import { sortedBy } from "./counting-sort.ts";

/** Pairs of articles by index, in columns: `one[i]` < `other[i]`, ordered by the one, then by the other. */
export interface Edges {
  readonly one: Int32Array;
  readonly other: Int32Array;
  /** In millionths: whole numbers add up the same in any order. */
  readonly similarity: Int32Array;
}

/** Similarities are whole numbers of millionths. */
export const MILLION = 1_000_000;

/** Collects pairs in any order. */
export interface EdgeList {
  /** Of two articles, whichever comes first, and their similarity in millionths. */
  readonly add: (a: number, b: number, similarity: number) => void;
  /** The pairs so far, in order of their articles, of which there are so many. */
  readonly sorted: (articles: number) => Edges;
}

/** An empty list. */
export function edgeList(): EdgeList {
  let columns = room(1_024);
  let length = 0;
  return {
    add: (a, b, similarity) => {
      if (length === columns.one.length) columns = copied(columns, room(2 * length), length);
      columns.one[length] = Math.min(a, b);
      columns.other[length] = Math.max(a, b);
      columns.similarity[length] = similarity;
      length += 1;
    },
    sorted: (articles) => {
      const taken = cut(columns, length);
      const byOther = edgesAt(taken, sortedBy(taken.other, articles).order);
      return edgesAt(byOther, sortedBy(byOther.one, articles).order);
    },
  };
}

/** The edges that `keeps` says yes to, by their place in the columns, in the same order. */
export function edgesWhere(edges: Edges, keeps: (edge: number) => boolean): Edges {
  const kept = new Int32Array(edges.one.length);
  let count = 0;
  for (let edge = 0; edge < edges.one.length; edge += 1) {
    if (!keeps(edge)) continue;
    kept[count] = edge;
    count += 1;
  }
  return edgesAt(edges, kept.subarray(0, count));
}

/** The edges that stand at some places of the columns, in the order of the places. */
export function edgesAt({ one, other, similarity }: Edges, places: Int32Array): Edges {
  const picked = room(places.length);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    picked.one[at] = one[place] ?? 0;
    picked.other[at] = other[place] ?? 0;
    picked.similarity[at] = similarity[place] ?? 0;
  }
  return picked;
}

function room(length: number): Edges {
  return { one: new Int32Array(length), other: new Int32Array(length), similarity: new Int32Array(length) };
}

function copied(from: Edges, to: Edges, length: number): Edges {
  const { one, other, similarity } = cut(from, length);
  to.one.set(one);
  to.other.set(other);
  to.similarity.set(similarity);
  return to;
}

function cut({ one, other, similarity }: Edges, length: number): Edges {
  return { one: one.subarray(0, length), other: other.subarray(0, length), similarity: similarity.subarray(0, length) };
}
