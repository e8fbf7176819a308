import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seedPath } from "../../src/domain/names.ts";
import { slice } from "../../src/domain/span.ts";
import { readFrontMatter } from "../../src/read/front-matter.ts";

const PATH = seedPath("2024/crue.txt");
const BODY = "La Garonne a débordé.\n";

function read(text: string) {
  const { value, diagnostics } = readFrontMatter(PATH, text);
  const values = Object.fromEntries(Object.entries(value.editor).map(([key, statement]) => [key, statement.value]));
  return { ...value, values, text: slice(text, value.body), codes: diagnostics.map((one) => one.code), diagnostics };
}

describe("what an editor states", () => {
  test("each key may be written in English or French, in any case", () => {
    const text = `---\nTitre: Crue à Agen\ndate: 2024-01-30\nmaj: 31/01/2024\nsource: Sud Ouest\nauteur: J. Roux\nurl: https://exemple.fr/crue?a=1#b\nlangue: fr\nÉvénement: crue-2024\n---\n${BODY}`;
    const found = read(text);
    expect(found.values).toEqual({
      title: "Crue à Agen",
      date: "2024-01-30",
      updated: "31/01/2024",
      source: "Sud Ouest",
      author: "J. Roux",
      url: "https://exemple.fr/crue?a=1#b",
      lang: "fr",
      event: "crue-2024",
    });
    expect(found.text).toBe(BODY);
    expect(found.codes).toEqual([]);
    expect(read(`---\nevenement: x\n---\n${BODY}`).values).toEqual({ event: "x" });
    expect(read(`---\ne\u0301ve\u0301nement: x\n---\n${BODY}`).values).toEqual({ event: "x" });
  });

  test("a value stays what was typed: no date, number or truth is made of it", () => {
    const text = `---\ndate: 2023-09-19\ntitle: 007\nsource: no\nauthor: 1e3\nlang: 0x1F\n---\n${BODY}`;
    expect(read(text).values).toEqual({ date: "2023-09-19", title: "007", source: "no", author: "1e3", lang: "0x1F" });
  });

  test("its place in the original is the value without quotes, whatever ends the lines", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const text = [
        "---",
        "date:  2024-01-30  # vu",
        'titre: "Crue : le bilan"',
        "auteur: 'Roux'",
        "---",
        "Texte.",
      ].join(end);
      const { editor, text: body, codes } = read(text);
      expect([editor.date, editor.title, editor.author].map((one) => one && slice(text, one.at))).toEqual([
        "2024-01-30",
        "Crue : le bilan",
        "Roux",
      ]);
      expect([editor.date?.value, editor.title?.value, editor.author?.value]).toEqual([
        "2024-01-30",
        "Crue : le bilan",
        "Roux",
      ]);
      expect(body).toBe("Texte.");
      expect(codes).toEqual([]);
    }
  });

  test("a block and a folded value are one line; their place leaves the sign of the block out", () => {
    const text = `---\ntitre: >-\n  Crue\n  à Agen\nsource: |\n  Sud Ouest\n---\n${BODY}`;
    const { editor } = read(text);
    expect(editor.title?.value).toBe("Crue à Agen");
    expect(editor.title && slice(text, editor.title.at)).toBe("Crue\n  à Agen");
    expect(editor.source?.value).toBe("Sud Ouest");
    expect(editor.source && slice(text, editor.source.at)).toBe("Sud Ouest");
  });

  test("an empty value states nothing, and neither does null", () => {
    expect(read(`---\ntitle:\ndate: ~\nsource: null\nauthor: ""\nlang: []\n---\n${BODY}`)).toMatchObject({
      values: {},
      codes: [],
    });
  });

  test("a list of one is its value; a list of several or a mapping is not taken, and said", () => {
    expect(read(`---\nauthor: [Roux]\n---\n${BODY}`).values).toEqual({ author: "Roux" });
    const found = read(`---\nauthor:\n  - Roux\n  - Blanc\nsource: {a: b}\ntitle: Crue\n---\n${BODY}`);
    expect(found.values).toEqual({ title: "Crue" });
    expect(found.codes).toEqual(["front-matter-invalid", "front-matter-invalid"]);
    expect(found.text).toBe(BODY);
  });

  test("two names of one key that say the same are one; that contradict one another, none", () => {
    for (const spelling of ["Évènement", "événement", "evènement", "EVENEMENT"])
      expect(read(`---\n${spelling}: Crue\n---\n${BODY}`)).toMatchObject({ values: { event: "Crue" }, codes: [] });
    expect(read(`---\ntitle: Crue\ntitre: Crue\n---\n${BODY}`)).toMatchObject({ values: { title: "Crue" }, codes: [] });
    expect(read(`---\ntitle: Crue\ntitre: Décrue\ndate: 2024\n---\n${BODY}`)).toMatchObject({
      values: { date: "2024" },
      codes: ["front-matter-invalid"],
    });
  });

  test("control characters written as escapes are not taken", () => {
    expect(read(`---\ntitle: "a\\e[31mb"\n---\n${BODY}`)).toMatchObject({
      values: {},
      codes: ["front-matter-invalid"],
    });
  });

  test("an unknown key is reported with its line and the nearest known one", () => {
    const found = read(`---\ntitle: Crue\nauthr: Roux\ncategories: [a, b]\n---\n${BODY}`);
    expect(found.codes).toEqual(["front-matter-mistyped-key", "front-matter-unknown-key"]);
    expect(found.diagnostics[0]?.message).toBe(
      "2024/crue.txt, ligne 3\u00A0: la clé «\u202Fauthr\u202F» n’est pas connue\u202F; elle est laissée de côté. Vouliez-vous écrire «\u202Fauthor\u202F»\u202F?",
    );
    expect(found.diagnostics[0]).toMatchObject({ start: 16, end: 21, path: PATH });
  });

  test("a plain value is its own slice of the original", () => {
    const word = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
      .map((value) => `v${value.replaceAll(/[\p{C}\p{Z}:#[\]{},&*!|>'"%@`\\?-]/gu, "")}`);
    fc.assert(
      fc.property(word, word, fc.constantFrom("\n", "\r\n", "\r"), fc.nat(4), (title, event, end, blanks) => {
        const text = ["---", `titre:${" ".repeat(blanks + 1)}${title}`, "# note", `event: ${event} `, "---", BODY].join(
          end,
        );
        const { editor } = read(text);
        for (const [statement, typed] of [
          [editor.title, title],
          [editor.event, event],
        ] as const) {
          expect(statement?.value).toBe(typed);
          expect(statement && slice(text, statement.at)).toBe(typed);
        }
      }),
    );
  });
});

describe("what is no front matter", () => {
  test.each([
    ["a rule with words", "--- Publicité ---\nTexte.\n---\nSuite."],
    ["a rule that is never closed", "---\nTexte de l’article.\nSuite : la fin.\n"],
    ["a longer rule", "----\ntitle: a\n----\nTexte."],
    ["a rule further down", "Texte.\n---\ntitle: a\n---\nSuite."],
    ["a blank line before", "\n---\ntitle: a\n---\nSuite."],
    ["nothing", ""],
    ["a rule alone", "---"],
    ["asterisks", "***\ntitle: a\n***\n"],
  ])("%s: all is text, without a word", (_name, text) => {
    expect(read(text)).toMatchObject({ text, values: {}, codes: [] });
  });

  test.each([
    ["a list", "---\n- a\n- b\n---\nTexte."],
    ["a sentence", "---\nLa Garonne a débordé.\n---\nTexte."],
    ["a sentence that YAML takes for a key", "---\nSelon Météo-France : la pluie cesse.\n---\nTexte."],
    ["a label that YAML takes for a key", "---\nPhoto : Roux\n---\nTexte."],
    ["a source line above prose", "---\nSource : AFP\nIl a ajouté : la pluie cesse.\n---\nTexte."],
    ["a second colon beside a key of no known name", "---\ntitre: Crue : le bilan\nphoto: Roux\n---\nTexte."],
    ["a second colon in a sentence", "---\nSource : AFP : la pluie cesse\n---\nTexte."],
    ["a second colon, and a key twice", "---\ntitre: Crue : le bilan\ntitle: Décrue\n---\nTexte."],
    ["a quote that is not closed", '---\ntitre: "Crue\n---\nTexte.'],
    ["the same key twice", "---\ntitre: a\ntitre: b\n---\nTexte."],
    ["a tabulation", "---\ntitre:\n\t- a\n---\nTexte."],
    ["a rule that goes on", "---\ntitre: a\n---suite\ndate: b\n---\nTexte."],
    ["a second document", "---\ntitre: a\n...\ndate: b\n---\nTexte."],
    ["a known key, never closed", "---\ntitre: a\n\nTexte de l’article."],
    ["a name that is no word", "---\n? [a]\n: b\n---\nTexte."],
    ["a lone prototype key beside prose", "---\n__proto__ : x\n---\nTexte."],
  ])("%s: all is text, with one warning", (_name, text) => {
    expect(read(text)).toMatchObject({ text, values: {}, codes: ["front-matter-invalid"] });
  });

  test("the warning names the line and says how to mend it", () => {
    const { diagnostics } = read("---\ndate: 2024\ntitre: Crue : le bilan\nphoto: Roux\n---\nTexte.");
    expect(diagnostics[0]?.message).toMatch(
      /^2024\/crue\.txt, ligne 3\u00A0: .*second deux-points.*guillemets droits/u,
    );
  });

  test("a second colon in a value is the editor's, where every line is a known key", () => {
    const text = `---\r\ntitre: Crue : le bilan\r\ndate:  2024-01-30 \r\n---\r\n${BODY}`;
    const found = read(text);
    expect(found).toMatchObject({ text: BODY, values: { title: "Crue : le bilan", date: "2024-01-30" }, codes: [] });
  });

  test("an empty front matter, or one of comments, is cut off", () => {
    expect(read(`---\n---\n${BODY}`)).toMatchObject({ text: BODY, codes: [] });
    expect(read(`---\r\n# vide\r\n---\r\n${BODY}`)).toMatchObject({ text: BODY, codes: [] });
    expect(read("---\n---")).toMatchObject({ text: "", codes: [] });
  });

  test("a front matter of a program's keys only is cut off, each key named", () => {
    expect(read(`---\nlayout: post\nog_image: a.png\n---\n${BODY}`)).toMatchObject({
      text: BODY,
      codes: ["front-matter-unknown-key", "front-matter-unknown-key"],
    });
  });

  test("a rule later in the text closes nothing more", () => {
    const text = "---\ntitle: a\n---\nTexte.\n---\ndate: b\n---\nSuite.";
    expect(read(text)).toMatchObject({ text: "Texte.\n---\ndate: b\n---\nSuite.", values: { title: "a" } });
  });
});

describe("a front matter that attacks", () => {
  test.each([
    "js",
    "javascript",
    "JavaScript",
    "coffee",
    "cson",
    "json",
    "json5",
    "toml",
    "node",
    "constructor",
    "__proto__",
    "toString",
  ])("« ---%s » is refused, set aside, and nothing is run", (language) => {
    const key = "recoupeFrontMatterRan";
    const text = `---${language}\n{ title: globalThis.${key} = "oui" }\n---\n${BODY}`;
    expect(read(text)).toMatchObject({ text: BODY, values: {}, codes: ["front-matter-refused"] });
    expect(Object.hasOwn(globalThis, key)).toBe(false);
  });

  test("« --- yaml » and « ---yml » are YAML", () => {
    expect(read(`--- yaml\ntitle: a\n---\n${BODY}`).values).toEqual({ title: "a" });
    expect(read(`---YML\ntitle: a\n---\n${BODY}`).values).toEqual({ title: "a" });
  });

  test("a prototype key reaches no prototype", () => {
    const found = read(
      `---\ntitle: a\n__proto__: {polluted: oui}\nconstructor: {prototype: {polluted: oui}}\n---\n${BODY}`,
    );
    expect(found).toMatchObject({
      values: { title: "a" },
      codes: ["front-matter-unknown-key", "front-matter-unknown-key"],
    });
    expect("polluted" in {}).toBe(false);
    expect(Object.getPrototypeOf(found.editor)).toBe(Object.prototype);
  });

  test("a tag makes nothing; the value is not taken", () => {
    for (const tag of ["!!js/function", "!!timestamp", "!!binary", "!important"]) {
      expect(read(`---\ndate: ${tag} 2024-01-30\n---\n${BODY}`)).toMatchObject({
        values: {},
        codes: ["front-matter-invalid"],
      });
    }
  });

  test("aliases that multiply are not expanded", () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`,
    );
    const started = performance.now();
    const found = read(`---\nl0: &l0 x\n${levels.join("\n")}\ntitle: *l9\nauthor: *l0\n---\n${BODY}`);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(found.values).toEqual({ author: "x" });
    expect(found.codes.filter((code) => code === "front-matter-invalid")).toHaveLength(1);
  });

  test.each([
    ["brackets", `a: ${"[".repeat(16_000)}`],
    ["dashes", `${"- ".repeat(8_000)}x`],
    ["questions", `${"? ".repeat(8_000)}x`],
    ["brackets behind quotes", `a: ${'["]",'.repeat(3_000)}`],
    ["dashes among blank lines", `${"\n".repeat(6_000)}${"- ".repeat(4_000)}x`],
    ["blank lines", "\n".repeat(16_000)],
    ["comments", "#\n".repeat(8_000)],
    ["keys", Array.from({ length: 2_500 }, (_, index) => `a${index}:`).join("\n")],
  ])("very many %s take neither the process nor much time", (_name, yaml) => {
    const started = performance.now();
    read(`---\ntitle: a\n${yaml}\n---\n${BODY}`);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  test("lines of 100,000 characters take linear time", () => {
    for (const text of [
      `---${" ".repeat(100_000)}x`,
      `---\n${"---".repeat(33_000)}`,
      `---\n${"--- \n".repeat(1)}${" ".repeat(100_000)}`,
      `---\n${"a".repeat(100_000)}: b`,
    ]) {
      const started = performance.now();
      read(text);
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });

  test("a reading never throws, changes nothing, and gives no object to a later one", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(..."-:\n\r ab\"'[]{}&*!|>#%@`~\t".split(""), "---\n", "title: "),
          maxLength: 120,
        }),
        (inner) => {
          const text = `---\n${inner}\n---\nTexte.`;
          const { body, editor } = readFrontMatter(PATH, text).value;
          expect(body.end).toBe(text.length);
          for (const statement of Object.values(editor)) expect(slice(text, statement.at).length).toBeGreaterThan(0);
          expect(readFrontMatter(PATH, text)).toEqual(readFrontMatter(PATH, text));
          expect(readFrontMatter(PATH, text).value).not.toBe(readFrontMatter(PATH, text).value);
        },
      ),
    );
  });
});
