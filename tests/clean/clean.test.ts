import { readFileSync, readdirSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "../../src/clean/clean.ts";
import { articleText } from "../../src/domain/article.ts";
import { slice } from "../../src/domain/span.ts";
import { texts } from "./any-text.ts";
import { ESSAI, seedOf } from "./seed-of.ts";

const SEEDS = new URL("../../seeds/", import.meta.url);
const seeds = readdirSync(SEEDS)
  .filter((name) => name.endsWith(".txt"))
  .toSorted()
  .map((name) => [name.slice(0, 3), readFileSync(new URL(name, SEEDS), "utf8")] as const);

describe("whatever the file", () => {
  test("text and noise together are the original, unit for unit", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (original, cut) => {
        const { noise, defects } = clean(seedOf(original, cut % (original.length + 1)), ESSAI).value;
        let position = 0;
        for (const one of noise) {
          expect(one.start).toBeGreaterThanOrEqual(position);
          expect(one.end).toBeGreaterThan(one.start);
          position = one.end;
        }
        expect(position).toBeLessThanOrEqual(original.length);
        expect(woven(original, noise)).toBe(original);
        for (const defect of defects) expect(defect.end).toBeGreaterThan(defect.start);
      }),
      { numRuns: 400 },
    );
  });

  test("every visible character that is not noise lies in exactly one paragraph, in order", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (original, cut) => {
        expectCovered(original, cut % (original.length + 1));
      }),
      { numRuns: 400 },
    );
  });
});

describe("the five articles of the archive", () => {
  test.each(seeds)("%s is kept whole", (_id, original) => {
    expectCovered(original, 0);
    const { noise } = clean(seedOf(original), ESSAI).value;
    expect(woven(original, noise)).toBe(original);
  });

  test.each([
    ["000", ["date-header: date 2023-09", "residue: Le meneur"]],
    [
      "001",
      [
        "title-line: Kim revient de Russie après une visite qui a «\u00A0ouvert une nouvelle page\u00A0» dans les relations bilatérales",
        "teaser: Des chercheurs utilisent un ordinateur quantique pour identifier un candidat",
        "update-line: Mis à jour mardi 19 septembre 2023 – 04:14",
        "caption: Le dirigeant nord-coréen Kim Jong Un à l’une des étapes de son voyage.STRAFP",
        "related-link: • Asia Kim offre son soutien à Poutine «\u00A0dans sa lutte sacrée\u00A0» contre l’hégémonie occidentale",
        "residue: •",
        "residue: fr-01",
      ],
    ],
    ["002", ["shortcode: [ad_1]", "shortcode: [ad_2]"]],
    [
      "003",
      [
        "date-header: date 2023-09",
        "caption: Le président russe Vladimir Poutine, à gauche, et le dirigeant nord-coréen Kim Jong-Un sont représentés sur des photographies distinctes, chacune prise en 2023. (Mikhail Klimentyev/Spoutnik/Agence centrale de presse coréenne/AP)",
        "caption: Le président Vladimir Poutine écoute lundi une présentation lors d’un sommet à Vladivostok, en Russie. (Viatcheslav Prokofiev/Spoutnik/Reuters)",
      ],
    ],
    ["004", ["advertising: Publicité"]],
  ])("%s: exactly this is set aside", (id, expected) => {
    const original = new Map(seeds).get(id) ?? "";
    const { noise } = clean(seedOf(original), ESSAI).value;
    expect(noise.map((one) => `${one.kind}: ${slice(original, one).replaceAll("\u202F", "\u00A0")}`)).toEqual(expected);
  });

  test("the paragraph that wears a bullet, the standfirst and its repetition stay in the text", () => {
    const original = new Map(seeds).get("001") ?? "";
    const { noise, paragraphs } = clean(seedOf(original), ESSAI).value;
    const text = articleText({ original, noise });
    expect(text).toContain("Le dirigeant nord-coréen, Kim Jong-un est déjà de retour");
    expect(text).toContain("est le plus long jamais entrepris");
    expect(text).toContain("a été le plus long réalisé à ce jour");
    expect(paragraphs.map((one) => slice(original, one).slice(0, 24))).toContain("Le dirigeant nord-coréen");
  });

  test("an intertitle is a heading, a paragraph about photographs is none", () => {
    const original = new Map(seeds).get("003") ?? "";
    const { paragraphs } = clean(seedOf(original), ESSAI).value;
    expect(paragraphs.filter((one) => one.heading).map((one) => slice(original, one))).toEqual([
      "Kim pourrait demander une aide alimentaire à la Russie",
    ]);
    expect(
      paragraphs.some((one) => slice(original, one).startsWith("Les responsables identifiés sur les photos")),
    ).toBe(true);
  });

  test.each([
    ["000", ["Extrême-Orient. russe", "Sud coréen Le", "ukrainiendont", "fourrure. et", "M. Poutine se rendre"]],
    ["001", ["Russieselon", "Lundi, selon KCNA.", ", Ils ont"]],
    ["002", ["russe. costumes", "université. et", "«", ". ."]],
    ["003", [". ."]],
    ["004", ["officiels. rapporté"]],
  ])("%s: exactly these defects are marked", (id, expected) => {
    const original = new Map(seeds).get(id) ?? "";
    const { defects } = clean(seedOf(original), ESSAI).value;
    expect(defects.map((one) => slice(original, one))).toEqual(expected);
  });
});

describe("front matter", () => {
  test("is one passage set aside, and its lines are never read as lines of the article", () => {
    const head = "---\ntitle: La digue du lac\ndate: 2024-05-03\n---\n";
    const original = `${head}La digue du lac a cédé dimanche, a annoncé la préfecture.`;
    const { noise, paragraphs } = clean(seedOf(original, head.length), ESSAI).value;
    expect(noise).toEqual([{ start: 0, end: head.length, kind: "residue", rule: "front-matter" }]);
    expect(paragraphs).toHaveLength(1);
  });
});

function woven(original: string, noise: readonly { readonly start: number; readonly end: number }[]): string {
  let position = 0;
  const parts: string[] = [];
  for (const one of noise) {
    parts.push(original.slice(position, one.start), slice(original, one));
    position = one.end;
  }
  return [...parts, original.slice(position)].join("");
}

/** Marks each unit with the passage it lies in, and looks for units that lie in none or in two. */
function expectCovered(original: string, frontMatter: number): void {
  const { noise, paragraphs } = clean(seedOf(original, frontMatter), ESSAI).value;
  const owners = Array.from({ length: original.length }, () => 0);
  let position = 0;
  for (const paragraph of paragraphs) {
    expect(paragraph.start).toBeGreaterThanOrEqual(position);
    expect(paragraph.pieces[0]?.start).toBe(paragraph.start);
    expect(paragraph.pieces.at(-1)?.end).toBe(paragraph.end);
    position = paragraph.end;
  }
  for (const piece of [...noise, ...paragraphs.flatMap((paragraph) => paragraph.pieces)]) {
    for (let unit = piece.start; unit < piece.end; unit += 1) owners[unit] = (owners[unit] ?? 0) + 1;
  }
  const orphans = owners.flatMap((count, unit) => {
    if (count > 1) return [`${unit} lies in ${count} passages`];
    return count === 0 && !/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/u.test(original.charAt(unit))
      ? [`${unit} lies nowhere`]
      : [];
  });
  expect(orphans).toEqual([]);
}
