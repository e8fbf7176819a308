import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cluster, type Links, type Pair } from "../../src/group/cluster.ts";
import { MILLION } from "../../src/group/edges.ts";
import { storiesIn } from "../../src/group/stories-in.ts";

const CUT = 0.17;

/** Average link as it is defined, with every mean made anew before each step: what `cluster` must find, however fast. */
function plainly({ nodes, edges, barred, together }: Links): readonly (readonly number[])[] {
  let clusters = nodes.map((node) => [node]);
  const merge = (one: readonly number[], other: readonly number[]): void => {
    if (one === other) return;
    const merged = [...one, ...other].toSorted((a, b) => a - b);
    clusters = [...clusters.filter((members) => members !== one && members !== other), merged];
    clusters.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  };
  const holding = (node: number): readonly number[] => clusters.find((members) => members.includes(node)) ?? [];
  for (const { one, other } of together) merge(holding(one), holding(other));
  const likeness = (a: number, b: number): number => {
    const at = edges.one.findIndex((one, edge) => one === Math.min(a, b) && edges.other[edge] === Math.max(a, b));
    return at < 0 ? 0 : (edges.similarity[at] ?? 0);
  };
  const isBarred = (a: number, b: number): boolean =>
    barred.some(({ one, other }) => (one === a && other === b) || (one === b && other === a));
  for (;;) {
    let best: { readonly mean: number; readonly pair: readonly [readonly number[], readonly number[]] } | undefined;
    for (const [place, one] of clusters.entries())
      for (const other of clusters.slice(place + 1)) {
        const pairs = one.flatMap((a) => other.map((b) => [a, b] as const));
        if (pairs.some(([a, b]) => isBarred(a, b))) continue;
        const mean = pairs.reduce((sum, [a, b]) => sum + likeness(a, b), 0) / pairs.length;
        if (mean >= CUT * MILLION && mean > (best?.mean ?? 0)) best = { mean, pair: [one, other] };
      }
    if (best === undefined) return clusters;
    merge(...best.pair);
  }
}

/** Few likenesses, so that many are equal; some above a whole, as those of articles that tell of one day. */
const LIKENESSES = [0, 90_000, 170_000, 340_000, 500_000, 1_000_000, 1_250_000];

function pairsOf(nodes: number): readonly Pair[] {
  return Array.from({ length: nodes }, (_, one) => one).flatMap((one) =>
    Array.from({ length: nodes - one - 1 }, (__, step) => ({ one, other: one + step + 1 })),
  );
}

const links: fc.Arbitrary<Links> = fc.integer({ min: 3, max: 9 }).chain((nodes) => {
  const pairs = pairsOf(nodes);
  return fc
    .record({
      edges: fc.array(fc.constantFrom(undefined, ...LIKENESSES), { minLength: pairs.length, maxLength: pairs.length }),
      barred: fc.subarray([...pairs], { maxLength: 3 }),
      together: fc.subarray([...pairs], { maxLength: 2 }),
    })
    .map(({ edges, barred, together }) => {
      const drawn = pairs.flatMap((pair, at) => (edges[at] === undefined ? [] : [{ ...pair, alike: edges[at] }]));
      return {
        nodes: Array.from({ length: nodes }, (_, at) => at),
        edges: {
          one: Int32Array.from(drawn, ({ one }) => one),
          other: Int32Array.from(drawn, ({ other }) => other),
          similarity: Int32Array.from(drawn, ({ alike }) => alike),
        },
        barred,
        together,
      };
    });
});

describe("average link", () => {
  it("finds what its definition finds, whole or part by part, with ties, bars and pairs held together", () => {
    fc.assert(
      fc.property(links, (drawn) => {
        const expected = plainly(drawn);
        expect(cluster(drawn, CUT)).toEqual(expected);
        expect(storiesIn(drawn, drawn.nodes.length, CUT)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
