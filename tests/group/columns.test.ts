import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { floats, wholeNumbers } from "../../src/group/columns.ts";
import { sortedBy } from "../../src/group/counting-sort.ts";
import { edgeList, edgesWhere } from "../../src/group/edges.ts";
import { nthLargest } from "../../src/group/nth-largest.ts";
import { byNames } from "../../src/group/shared-names.ts";
import { NAMES_SHARED, OTHER_NAMES } from "../../src/group/thresholds.ts";
import { cosine } from "../../src/group/vectors.ts";

describe("a column", () => {
  it("gives back what was added, beyond its first room too", () => {
    const [whole, broken] = [wholeNumbers(), floats()];
    for (let at = 0; at < 10_000; at += 1) {
      whole.add(at - 5_000);
      broken.add(at / 2);
    }
    expect(whole.length()).toBe(10_000);
    expect([whole.values().at(0), whole.values().at(-1)]).toEqual([-5_000, 4_999]);
    expect([broken.values().at(1), broken.values().at(-1)]).toEqual([0.5, 4_999.5]);
  });
});

describe("the value at a rank", () => {
  it("is the one that a sort puts there", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1 }), fc.nat(30), (values, before) => {
        const sorted = values.toSorted((a, b) => b - a);
        expect(nthLargest(Float64Array.from(values), values.length, before + 1)).toBe(sorted[before] ?? -Infinity);
      }),
    );
  });
});

describe("a counting sort", () => {
  it("leaves equals in order and says where each number begins", () => {
    const { order, starts } = sortedBy(Int32Array.of(2, 0, 2, 1, 0), 4);
    expect([...order]).toEqual([1, 4, 3, 0, 2]);
    expect([...starts]).toEqual([0, 2, 3, 5, 5]);
  });
});

describe("edges", () => {
  const list = edgeList();
  for (const [a, b, similarity] of [
    [3, 1, 70],
    [0, 3, 40],
    [1, 0, 50],
  ] as const)
    list.add(a, b, similarity);
  const edges = list.sorted(4);
  it("come by their articles, whichever was named first", () => {
    expect([...edges.one]).toEqual([0, 0, 1]);
    expect([...edges.other]).toEqual([1, 3, 3]);
    expect([...edges.similarity]).toEqual([50, 40, 70]);
  });
  it("are chosen by their place, in the same order", () => {
    const chosen = edgesWhere(edges, (edge) => (edges.similarity[edge] ?? 0) > 40);
    expect([[...chosen.one], [...chosen.other], [...chosen.similarity]]).toEqual([
      [0, 1],
      [1, 3],
      [50, 70],
    ]);
  });
});

describe("vectors", () => {
  const vectors = {
    starts: Int32Array.of(0, 2, 4, 4),
    terms: Int32Array.of(1, 5, 5, 7),
    weights: Float32Array.of(0.5, 0.5, 0.25, 1),
    isName: Uint8Array.of(0, 0, 0, 0, 0, 1, 0, 1),
    nameLengths: Float32Array.of(0.5, 0.5, 0),
  };
  it("are held against each other by the terms they share", () => {
    expect([cosine(vectors, 0, 1), cosine(vectors, 1, 0), cosine(vectors, 0, 2)]).toEqual([0.125, 0.125, 0]);
  });
  it("are less alike where their names have little in common, and as alike as their words where enough", () => {
    const apart = { ...vectors, nameLengths: Float32Array.of(1, 10, 1) };
    expect([byNames(vectors, 0, 1), byNames(vectors, 1, 0)]).toEqual([1, 1]);
    expect(byNames(vectors, 0, 2)).toBe(OTHER_NAMES);
    expect(byNames(apart, 0, 1)).toBeCloseTo(OTHER_NAMES + (1 - OTHER_NAMES) * (0.0125 / NAMES_SHARED), 6);
  });
});
