import { byKey } from "../domain/by-key.ts";
import type { Links, Pair } from "./cluster.ts";
import { sortedBy } from "./counting-sort.ts";
import { edgesAt, edgesWhere, type Edges } from "./edges.ts";

/**
 * What is known of each part of the articles, so that the work is that of the parts alone: edges and pairs between two parts are left out.
 * `partOf`: number of the part of each article, from 0 to below `parts`, or less than 0 for an article of none.
 */
export function dealtLinks(
  { edges, barred, together }: Omit<Links, "nodes">,
  partOf: Int32Array,
  parts: number,
): (part: number) => Omit<Links, "nodes"> {
  const edgesOf = dealtEdges(edges, partOf, parts);
  const dealt = <T extends Pair>(pairs: readonly T[]): ReadonlyMap<number | undefined, readonly T[]> =>
    byKey(pairs, ({ one, other }) => (partOf[one] === partOf[other] ? partOf[one] : undefined));
  const [apart, held] = [dealt(barred), dealt(together)];
  return (part) => ({ edges: edgesOf(part), barred: apart.get(part) ?? [], together: held.get(part) ?? [] });
}

function dealtEdges(edges: Edges, partOf: Int32Array, parts: number): (part: number) => Edges {
  const partAt = (article: number | undefined): number => partOf[article ?? -1] ?? -1;
  const within = edgesWhere(edges, (edge) => {
    const part = partAt(edges.one[edge]);
    return part >= 0 && part === partAt(edges.other[edge]);
  });
  const { order, starts } = sortedBy(within.one.map(partAt), parts);
  const { one, other, similarity } = edgesAt(within, order);
  return (part) => {
    const [from, to] = [starts[part] ?? 0, starts[part + 1] ?? 0];
    return {
      one: one.subarray(from, to),
      other: other.subarray(from, to),
      similarity: similarity.subarray(from, to),
    };
  };
}
