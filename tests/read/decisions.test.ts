import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleId, seedPath } from "../../src/domain/names.ts";
import { articleFinder } from "../../src/read/named-articles.ts";
import { resolveDecisions } from "../../src/read/resolve-decisions.ts";
import { readSettings } from "../../src/read/settings.ts";
import { memoryEffects } from "../support/memory-effects.ts";

async function read(yaml: string) {
  const { value, diagnostics } = await readSettings("archive.yaml", memoryEffects({ "archive.yaml": yaml }));
  return { ...value.decisions, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

describe("decisions in archive.yaml", () => {
  it("are lists of articles, in English or in French, for an event unless a dossier is said", async () => {
    const french =
      "ensemble:\n  - [a.txt, b.txt]\n  - dossier: [c.txt, d.txt]\nséparer:\n  - [a.txt, [c.txt, d.txt]]\névénements:\n  a.txt: Le fait\ndossiers: {c.txt: L’histoire}\n";
    const english =
      "together:\n  - event: [a.txt, b.txt]\n  - dossier: [c.txt, d.txt]\napart:\n  - event: [a.txt, [c.txt, d.txt]]\nevents:\n  - a.txt: Le fait\ndossiers: {c.txt: L’histoire}\n";
    for (const yaml of [french, english]) {
      const { together, apart, titles, codes } = await read(yaml);
      expect(codes).toEqual([]);
      expect(together.map(({ level, members }) => [level, names(members)])).toEqual([
        ["event", ["a.txt", "b.txt"]],
        ["dossier", ["c.txt", "d.txt"]],
      ]);
      expect(apart.map(({ level, groups }) => [level, groups.map(names)])).toEqual([
        ["event", [["a.txt"], ["c.txt", "d.txt"]]],
      ]);
      expect(titles.map(({ level, of, title }) => [level, of.name, title])).toEqual([
        ["event", "a.txt", "Le fait"],
        ["dossier", "c.txt", "L’histoire"],
      ]);
    }
  });

  it("may be one list of names, the way one is written first", async () => {
    const { together, apart, codes } = await read("ensemble:\n  - a.txt\n  - b.txt\nseparer: [c.txt, d.txt, e.txt]\n");
    expect(codes).toEqual([]);
    expect(together.map(({ members }) => names(members))).toEqual([["a.txt", "b.txt"]]);
    expect(apart.map(({ groups }) => groups.length)).toEqual([3]);
  });

  it("give an event its title where it is put together", async () => {
    const { titles } = await read("ensemble:\n  - titre: Le fait\n    evenement: [a.txt, b.txt]\n");
    expect(titles.map(({ level, of, title, line }) => [level, of.name, title, line])).toEqual([
      ["event", "a.txt", "Le fait", 2],
    ]);
  });

  it("know the line of each name", async () => {
    const { together } = await read("# remarque\nensemble:\n  -\n    - a.txt\n    - b.txt\n");
    expect(together[0]?.members.map(({ line }) => line)).toEqual([4, 5]);
  });

  it.each([
    ["ensemble:\n  - [a.txt]\n", "decision-incomplete", 2],
    ["ensemble:\n  - a.txt\n  - [b.txt, c.txt]\n", "decision-incomplete", 2],
    ["ensemble:\n  - titre: Le fait\n", "decision-incomplete", 2],
    ["separer:\n  - [[a.txt, b.txt]]\n", "decision-incomplete", 2],
    ['evenements:\n  a.txt: ""\n', "decision-incomplete", 2],
    ["evenements:\n  a.txt:\n", "decision-incomplete", 2],
    ["ensemble:\n  - evenment: [a.txt, b.txt]\n", "settings-unknown-key", 2],
    ["separer:\n  - titre: Le fait\n    dossier: [a.txt, b.txt]\n", "settings-unknown-key", 2],
    ["ensamble:\n  - [a.txt, b.txt]\n", "settings-unknown-key", 1],
    ["ensemble: oui\n", "settings-invalid", 1],
    ["ensemble:\n  - evenement: [a.txt, b.txt]\n    dossier: [c.txt, d.txt]\n", "settings-invalid", 3],
    ["ensemble:\n  - [a.txt, {b: c}, d.txt]\n", "settings-invalid", 2],
    ["evenements: Le fait\n", "settings-invalid", 1],
    ["evenements:\n  a.txt: [x, y]\n", "settings-invalid", 2],
    ['evenements:\n  a.txt: "a\\tb"\n', "settings-invalid", 2],
    ['evenements:\n  a.txt: "\\u202Eabc"\n', "settings-invalid", 2],
    [`evenements:\n  a.txt: ${"é".repeat(501)}\n`, "settings-invalid", 2],
    ["ensemble: [a.txt, b.txt]\ntogether: [a.txt, c.txt]\n", "settings-invalid", 2],
    [`separer:\n  - [${Array.from({ length: 201 }, (_, at) => `${at}.txt`).join(", ")}]\n`, "settings-invalid", 2],
  ])("%j is reported once, with its line", async (yaml, code, line) => {
    const { diagnostics } = await read(yaml);
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
    expect(diagnostics[0]?.message).toContain(`archive.yaml, ligne ${line}\u00A0: `);
    expect(diagnostics[0]?.message).not.toMatch(/'| [:;!?»]|« /u);
  });

  it("name the nearest key at any depth", async () => {
    const messages = (yaml: string) =>
      read(yaml).then(({ diagnostics }) => diagnostics.map((one) => one.message).join());
    expect(await messages("ensamble: [a, b]\n")).toContain("«\u202Fensemble\u202F»");
    expect(await messages("ensemble:\n  - dosier: [a, b]\n")).toContain("«\u202Fdossier\u202F»");
  });

  it("keep a title of three hundred signs, and signs that mean something elsewhere, as they were written", async () => {
    const long = "été ".repeat(75).trim();
    const odd = "<b>#1</b> & {x} — 100\u00A0% « vrai »\u202F? 東京 🚂";
    const { titles, codes } = await read(`evenements:\n  a.txt: ${long}\n  b.txt: '${odd}'\n`);
    expect(codes).toEqual([]);
    expect(titles.map(({ title }) => title)).toEqual([long, odd]);
  });

  it("never stop the reading, whatever stands there", async () => {
    const leaf = fc.oneof(fc.string(), fc.constantFrom("a.txt", "dossier", "titre", null, 3));
    const node = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc.array(tie("any"), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom("evenement", "dossier", "titre", "a.txt"), tie("any")),
      ),
    })).any;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("ensemble", "separer", "evenements", "dossiers"), node, async (part, value) => {
        const { together, apart } = await read(JSON.stringify({ [part]: value }));
        for (const { members } of together) expect(members.length).toBeGreaterThan(1);
        for (const { groups } of apart) expect(groups.length).toBeGreaterThan(1);
      }),
      { numRuns: 200 },
    );
  });
});

const ARTICLES = [
  ["crue-de-la-loue", "2021/crue.txt"],
  ["bal", "2021/bal.txt"],
  ["bal-des-pompiers", "2022/bal.txt"],
  ["crue", "E\u0301te\u0301.md"],
].map(([id = "", path = ""]) => ({ id: articleId(id), path: seedPath(path) }));

describe("the name of an article", () => {
  it.each([
    ["2021/crue.txt", "crue-de-la-loue"],
    ["seeds/2021/crue.txt", "crue-de-la-loue"],
    ["./seeds/2021/crue.txt", "crue-de-la-loue"],
    ["crue.txt", "crue-de-la-loue"],
    ["articles/crue-de-la-loue/", "crue-de-la-loue"],
    ["/articles/crue-de-la-loue", "crue-de-la-loue"],
    ["https://exemple.fr/presse/articles/crue-de-la-loue/index.html", "crue-de-la-loue"],
    ["bal", "bal"],
    ["Été.md", "crue"],
  ])("may be written %s", (typed, id) => {
    expect(articleFinder(ARTICLES)(typed)).toEqual({ id });
  });

  it("is not told by a file name that two folders hold", () => {
    expect(articleFinder(ARTICLES)("bal.txt")).toEqual({ among: ["2021/bal.txt", "2022/bal.txt"] });
  });

  it("that names nothing is reported with the nearest one, and the rest of its decision is followed", async () => {
    const { together, apart, titles } = await read(
      "ensemble:\n  - [2021/crue.txt, 2022/bal.txt, 2021/bel.txt]\n  - [crue.txt, crue-de-la-loue]\nseparer:\n  - [bal.txt, crue.txt]\n  - [perdu.txt, crue.txt]\n",
    );
    const { value, diagnostics } = resolveDecisions(
      { together, apart, titles },
      { settings: "archive.yaml", articles: ARTICLES, setAside: new Set(["2021/perdu.txt"]) },
    );
    expect(value.together.map(({ members }) => members)).toEqual([["crue-de-la-loue", "bal-des-pompiers"]]);
    expect(value.apart).toEqual([]);
    expect(
      diagnostics.map(({ code, message }) => [code, /ligne (?<line>\d+)/u.exec(message)?.groups?.["line"]]),
    ).toEqual([
      ["decision-refers-to-nothing", "2"],
      ["decision-incomplete", "3"],
      ["decision-ambiguous", "5"],
      ["decision-incomplete", "5"],
      ["decision-refers-to-nothing", "6"],
      ["decision-incomplete", "6"],
    ]);
    expect(diagnostics[0]?.message).toContain("Vouliez-vous écrire «\u202F2021/bal.txt\u202F»");
    expect(diagnostics[2]?.message).toContain("2022/bal.txt");
    expect(diagnostics[4]?.message).toContain("a été écarté");
  });
});
