import { by } from "../domain/order.ts";
import type { Clusters } from "./cluster.ts";

/** Clusters of first prints with every print in its place. `first`: of each article, the lowest index among its prints. */
export function withReprints(clusters: Clusters, first: readonly number[]): Clusters {
  const prints = new Map<number, number[]>();
  for (const [at, node] of first.entries()) {
    const known = prints.get(node);
    if (known === undefined) prints.set(node, [at]);
    else known.push(at);
  }
  return clusters
    .map((nodes) => nodes.flatMap((node) => prints.get(node) ?? [node]).toSorted((a, b) => a - b))
    .toSorted(by(([lowest]) => lowest ?? 0));
}
