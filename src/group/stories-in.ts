import { byKey } from "../domain/by-key.ts";
import { by } from "../domain/order.ts";
import { cluster, type Clusters, type Links } from "./cluster.ts";
import { dealtLinks } from "./dealt-links.ts";
import { MILLION } from "./edges.ts";

/**
 * The stories of an archive: average link down to `cut`, part by part. Two clusters join only where some pair of theirs is as alike as the cut, so
 * that articles which no chain of such pairs links are never in one story; a part is some hundred articles, where an archive has
 * a hundred thousand. `articles`: how many there are, of which `nodes` are clustered.
 */
export function storiesIn(links: Links, articles: number, cut: number): Clusters {
  const partOf = partsOf(links, articles, cut);
  const nodesOf = byKey(links.nodes, (node) => partOf[node]);
  const linksOf = dealtLinks(links, partOf, articles);
  return [...nodesOf]
    .flatMap(([part, nodes]) => (nodes.length < 2 ? [nodes] : cluster({ ...linksOf(part ?? -1), nodes }, cut)))
    .toSorted(by(([first]) => first ?? 0));
}

/** Of each article the lowest index in its part. */
function partsOf({ edges, together }: Links, articles: number, cut: number): Int32Array {
  const lower = Int32Array.from({ length: articles }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    for (let below = lower[root] ?? root; below !== root; below = lower[root] ?? root) {
      lower[root] = lower[below] ?? below;
      root = below;
    }
    return root;
  };
  const link = (a: number, b: number): void => {
    const [one, other] = [rootOf(a), rootOf(b)];
    lower[Math.max(one, other)] = Math.min(one, other);
  };
  for (let edge = 0; edge < edges.one.length; edge += 1)
    if ((edges.similarity[edge] ?? 0) >= cut * MILLION) link(edges.one[edge] ?? 0, edges.other[edge] ?? 0);
  for (const { one, other } of together) link(one, other);
  return lower.map((_, at) => rootOf(at));
}
