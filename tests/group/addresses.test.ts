import { describe, expect, it } from "vitest";
import { formatLedger, parseLedger } from "../../src/group/ledger-format.ts";
import { EMPTY_LEDGER } from "../../src/group/ledger.ts";
import { letterOf } from "../../src/group/pieces.ts";
import { build, eventOf, f, mint } from "./ledger-steps.ts";

describe("article addresses", () => {
  const first = mint(EMPTY_LEDGER, [f("b.txt", "kim deux"), f("a.txt", "kim un"), f("c.txt", "train")]);

  it("are given in order of path, whatever the order of the seeds", () => {
    expect([...first.ids]).toEqual([
      ["a.txt", "kim"],
      ["b.txt", "kim-2"],
      ["c.txt", "train"],
    ]);
    expect(mint(EMPTY_LEDGER, [f("c.txt", "train"), f("a.txt", "kim un"), f("b.txt", "kim deux")])).toEqual(first);
  });
  it("outlive a renamed file, a mended text, and both at once for different seeds", () => {
    const { ids } = mint(first.ledger, [f("z/un.txt", "kim un"), f("b.txt", "autre titre"), f("c.txt", "train")]);
    expect([...ids.values()]).toEqual(["kim-2", "train", "kim"]);
  });
  it("are not given to another article after theirs was removed, and come back with it", () => {
    const without = mint(first.ledger, [f("c.txt", "train")]);
    const another = mint(without.ledger, [f("c.txt", "train"), f("d.txt", "kim trois")]);
    expect(another.ids.get("d.txt")).toBe("kim-3");
    expect(mint(another.ledger, [f("retour.txt", "kim un")]).ids.get("retour.txt")).toBe("kim");
  });
  it("are not given to another text under the name of a removed one, unless its title is the same", () => {
    const { ledger } = build(EMPTY_LEDGER, [["a"], ["b"]]);
    const gone = build(ledger, [["b"]]).ledger;
    expect([...mint(gone, [f("a.txt", "tempete"), f("b.txt", "b")]).ids.values()]).toEqual(["tempete", "b"]);
    expect([...mint(gone, [f("a.txt", "a repris et corrigé"), f("b.txt", "b")]).ids.values()]).toEqual(["a", "b"]);
    expect([...mint(ledger, [f("a.txt", "tempete"), f("b.txt", "b")]).ids.values()]).toEqual(["a", "b"]);
  });
  it("stay each with its file when two files swap their names", () => {
    const swapped = mint(first.ledger, [f("a.txt", "kim deux"), f("b.txt", "kim un"), f("c.txt", "train")]);
    expect([...swapped.ids.values()]).toEqual(["kim-2", "kim", "train"]);
  });
  it("stay each with its file when two files hold the same bytes", () => {
    const twins = mint(EMPTY_LEDGER, [f("a.txt", "kim"), f("b.txt", "kim")]);
    expect([...twins.ids.values()]).toEqual(["kim", "kim-2"]);
    expect(mint(twins.ledger, [f("b.txt", "kim"), f("a.txt", "kim")]).ids).toEqual(twins.ids);
    expect([...mint(twins.ledger, [f("b.txt", "kim")]).ids.values()]).toEqual(["kim-2"]);
  });
  it("may be called like a property of every object", () => {
    const { ids, ledger } = mint(EMPTY_LEDGER, [f("constructor", "constructor"), f("__proto__", "tostring")]);
    expect([...ids.values()]).toEqual(["tostring", "constructor"]);
    expect(parseLedger(formatLedger(ledger))).toEqual({ ledger });
  });
  it("refuse two seeds of one path", () => {
    expect(() => mint(EMPTY_LEDGER, [f("a.txt", "un"), f("a.txt", "deux")])).toThrow(RangeError);
  });
});

describe("event addresses", () => {
  it("are for company: an article alone has none", () => {
    const { events, pieces } = build(EMPTY_LEDGER, [["a", "b"], ["c"]]);
    expect(events.map(({ id }) => id)).toEqual(["ev-a"]);
    expect([...pieces]).toEqual([
      ["a", "A"],
      ["b", "B"],
    ]);
  });
  it("stay when an event grows, and when all but one of its articles go", () => {
    const one = build(EMPTY_LEDGER, [["b", "c"]]);
    const grown = build(one.ledger, [["a", "b", "c"]]);
    expect(eventOf(grown, "a")).toBe("ev-b");
    expect(grown.pieces).toEqual(
      new Map([
        ["a", "C"],
        ["b", "A"],
        ["c", "B"],
      ]),
    );
    const shrunk = build(grown.ledger, [["c"]]);
    expect(eventOf(shrunk, "c")).toBe("ev-b");
    expect(shrunk.pieces.size).toBe(0);
    expect(build(shrunk.ledger, [["a", "c"]]).pieces).toEqual(
      new Map([
        ["a", "C"],
        ["c", "B"],
      ]),
    );
  });
  it("lead to the event that took theirs, for ever and through further mergers", () => {
    const one = build(EMPTY_LEDGER, [
      ["a", "b"],
      ["c", "d", "e"],
      ["x", "y", "z", "w"],
    ]);
    const two = build(one.ledger, [
      ["a", "b", "c", "d", "e"],
      ["x", "y", "z", "w"],
    ]);
    expect(two.events.find(({ id }) => id === "ev-c")?.formerly).toEqual(["ev-a"]);
    expect(two.redirects).toEqual([{ from: "evenements/ev-a/", to: "evenements/ev-c/" }]);
    const three = build(two.ledger, [["a", "b", "c", "x", "y", "z", "w", "d", "e"]]);
    expect(three.redirects).toEqual([
      { from: "evenements/ev-a/", to: "evenements/ev-c/" },
      { from: "evenements/ev-x/", to: "evenements/ev-c/" },
    ]);
  });
  it("of two equal events that merge, the older stays", () => {
    const one = build(EMPTY_LEDGER, [
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(build(one.ledger, [["a", "b", "c", "d"]]).events.map(({ id }) => id)).toEqual(["ev-a"]);
  });
  it("split into halves keeps its address where the article is whose title made it", () => {
    const one = build(EMPTY_LEDGER, [["d", "c", "b", "a"]]);
    const halves = build(one.ledger, [
      ["a", "b"],
      ["d", "c"],
    ]);
    expect([eventOf(one, "a"), eventOf(halves, "d"), eventOf(halves, "a")]).toEqual(["ev-d", "ev-d", "ev-a"]);
  });

  it("stay with the larger part of an event that splits; the smaller gets its own", () => {
    const one = build(EMPTY_LEDGER, [["a", "b", "c", "d", "e"]]);
    const split = build(one.ledger, [
      ["a", "b"],
      ["c", "d", "e"],
    ]);
    expect([eventOf(split, "c"), eventOf(split, "a")]).toEqual(["ev-a", "ev-a-2"]);
    expect(split.redirects).toEqual([]);
  });
  it("lead to the front page when all articles are gone, and answer again when one returns", () => {
    const one = build(EMPTY_LEDGER, [
      ["a", "b"],
      ["c", "d"],
    ]);
    const gone = build(one.ledger, [["c", "d"]]);
    expect(gone.redirects.map(({ from, to }) => [from, to])).toEqual([
      ["articles/a/", ""],
      ["articles/b/", ""],
      ["evenements/ev-a/", ""],
    ]);
    expect(eventOf(build(gone.ledger, [["a"], ["c", "d"]]), "a")).toBe("ev-a");
  });
  it("stay where the same articles are, whoever comes back beside them", () => {
    const one = build(EMPTY_LEDGER, [["a", "b"]]);
    const left = build(one.ledger, [["b"]]);
    expect(eventOf(left, "b")).toBe("ev-a");
    const back = build(left.ledger, [["b"], ["a", "c", "d"]]);
    expect([eventOf(back, "b"), eventOf(back, "a")]).toEqual(["ev-a", "ev-a-2"]);
  });
  it("come back when what joined two events parts them again", () => {
    const one = build(EMPTY_LEDGER, [
      ["a", "b"],
      ["c", "d", "e"],
    ]);
    const joined = build(one.ledger, [["a", "b", "c", "d", "e", "x"]]);
    expect(joined.redirects).toEqual([{ from: "evenements/ev-a/", to: "evenements/ev-c/" }]);
    const parted = build(joined.ledger, [
      ["a", "b"],
      ["c", "d", "e"],
    ]);
    expect([eventOf(parted, "a"), eventOf(parted, "c")]).toEqual(["ev-a", "ev-c"]);
    expect(parted.events.flatMap(({ formerly }) => formerly)).toEqual([]);
    expect(parted.redirects).toEqual([{ from: "articles/x/", to: "evenements/ev-c/" }]);
    const alone = build(joined.ledger, [["a"], ["c", "d", "e"]]);
    expect(eventOf(alone, "a")).toBe("ev-a");
  });
  it("of events merged earlier lead to whoever holds most of their articles now", () => {
    const one = build(EMPTY_LEDGER, [
      ["a", "b", "x"],
      ["c", "d", "e", "f"],
      ["g", "h", "i"],
    ]);
    const joined = build(one.ledger, [
      ["a", "b", "x", "c", "d", "e", "f"],
      ["g", "h", "i"],
    ]);
    const moved = build(joined.ledger, [
      ["x", "c", "d", "e", "f"],
      ["a", "b", "g", "h", "i"],
    ]);
    expect(moved.redirects).toEqual([{ from: "evenements/ev-a/", to: "evenements/ev-g/" }]);
    expect(moved.events.map(({ id, formerly }) => [id, formerly])).toEqual([
      ["ev-c", []],
      ["ev-g", ["ev-a"]],
    ]);
  });
  it("answer for a removed article", () => {
    const one = build(EMPTY_LEDGER, [["a", "b"]]);
    expect(build(one.ledger, [["b"]]).redirects).toEqual([{ from: "articles/a/", to: "evenements/ev-a/" }]);
  });
});

describe("dossier addresses", () => {
  it("lead to the largest event when a dossier falls apart, and come back with it", () => {
    const one = build(EMPTY_LEDGER, [["a"], ["b", "c"]], [[0, 1]]);
    expect(one.pieces).toEqual(
      new Map([
        ["a", "A"],
        ["b", "B"],
        ["c", "C"],
      ]),
    );
    const apart = build(one.ledger, [["a"], ["b", "c"]]);
    expect(apart.redirects).toEqual([{ from: "dossiers/do-0/", to: "evenements/ev-b/" }]);
    const again = build(apart.ledger, [["a"], ["b", "c"]], [[0, 1]]);
    expect(again.dossiers.map(({ id }) => id)).toEqual(["do-0"]);
    expect(again.pieces).toEqual(one.pieces);
  });
  it("stay with the articles that never left, whatever forms of those that had left", () => {
    const one = build(EMPTY_LEDGER, [["a"], ["b"], ["c"], ["d"]], [[0, 1, 2, 3]]);
    const smaller = build(one.ledger, [["a"], ["b"], ["c"], ["d"]], [[2, 3]]);
    const two = build(
      smaller.ledger,
      [["a"], ["b"], ["c"], ["d"], ["e"]],
      [
        [0, 1, 4],
        [2, 3],
      ],
    );
    const dossierOf = (name: string) => two.dossiers.find(({ articles }) => articles.some((id) => id === name))?.id;
    expect([dossierOf("c"), dossierOf("a")]).toEqual(["do-0", "do-0-2"]);
  });
});

describe("letters", () => {
  it("that two branches gave twice stay with the article that came first", () => {
    const { ledger } = build(EMPTY_LEDGER, [["a", "b"]]);
    const merged = {
      ...ledger,
      articles: ledger.articles.map((entry) =>
        entry.id === "b" ? { ...entry, pieces: [{ scope: "evenements/ev-a", piece: "A" }] } : entry,
      ),
    };
    expect([...build(merged, [["a", "b"]]).pieces]).toEqual([
      ["a", "A"],
      ["b", "B"],
    ]);
  });
  it.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [52, "AZ"],
    [53, "BA"],
    [702, "ZZ"],
    [703, "AAA"],
  ])("%i is %s", (number, letter) => {
    expect(letterOf(number)).toBe(letter);
  });
});

describe("letters", () => {
  it("of what left an event are told where it stands, with those of removed articles, and no more once they are back", () => {
    const one = build(EMPTY_LEDGER, [["a", "b", "c", "d"]]);
    const split = build(one.ledger, [
      ["a", "b"],
      ["c", "e"],
    ]);
    expect(split.events.map(({ id, departed }) => [id, departed])).toEqual([
      [
        "ev-a",
        [
          { piece: "C", article: "c" },
          { piece: "D", article: "d" },
        ],
      ],
      ["ev-c", []],
    ]);
    const back = build(split.ledger, [["a", "b", "c", "d"], ["e"]]);
    expect(back.events.find(({ id }) => id === "ev-a")?.departed).toEqual([]);
  });
});
