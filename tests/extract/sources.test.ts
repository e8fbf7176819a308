import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Source } from "../../src/domain/source.ts";
import { sources } from "../../src/extract/sources.ts";
import { readingWithNoise, type ReadingOptions } from "./reading-with-noise.ts";

function found(text: string, options: ReadingOptions = {}): readonly string[] {
  return sources(readingWithNoise(text, options)).map(
    ({ role, name, canonical }) => `${role} | ${name} | ${canonical}`,
  );
}

describe("what the editor states", () => {
  test("names the publisher and the author, as typed, with the place in the front matter", () => {
    const reading = readingWithNoise("Le pont rouvre.", { editor: { source: "Agence Borée", author: "Ida Conti" } });
    const read = sources(reading);
    expect(read.map(({ role, name, evidence }) => [role, name, evidence.quote, evidence.rule])).toEqual([
      ["publisher", "Agence Borée", "Agence Borée", "editor/source"],
      ["author", "Ida Conti", "Ida Conti", "editor/source"],
    ]);
  });
  test("files an agency under its usual name", () => {
    expect(found("Le pont rouvre.", { editor: { source: "Agence France-Presse" } })).toEqual([
      "publisher | Agence France-Presse | AFP",
    ]);
  });
});

describe("an entry a naming", () => {
  test("a source named three times has three entries, in text order", () => {
    const text = "Selon Reuters, le port ferme. Le trafic, ajoute Reuters, est nul.\n\nReuters a rapporté un incident.";
    const starts = sources(readingWithNoise(text)).map((source) => source.evidence.start);
    expect(starts).toHaveLength(3);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
  test("a short name is filed under the full one when the article has only one", () => {
    const text = "La ministre Aline Roux est arrivée. Roux a déclaré que tout irait bien.";
    expect(found(text)).toEqual(["official | Roux | Aline Roux"]);
  });
  test("a short name that fits two people stays as it is", () => {
    const text = "Aline Roux et Paul Roux sont venus. Roux a déclaré que tout irait bien.";
    expect(found(text)).toEqual(["official | Roux | Roux"]);
  });
  test("an agency described without its country is the one that the article names", () => {
    const text = "L’agence de presse coréenne en a fait état. Selon KCNA, le tir a réussi.";
    expect(found(text)).toEqual(["agency | agence de presse coréenne | KCNA", "agency | KCNA | KCNA"]);
    expect(found("L’agence de presse coréenne en a fait état.")).toEqual([
      "agency | agence de presse coréenne | agence de presse coréenne",
    ]);
  });
});

describe("an agency that no table has", () => {
  test("is itself under its bare name too, once the article has called it an agency", () => {
    expect(found("Le pont rouvre, a rapporté l’agence d’État Borée. Selon Borée, le trafic reprendra lundi.")).toEqual([
      "agency | Borée | Agence Borée",
      "agency | Borée | Agence Borée",
    ]);
  });
  test("is nothing where nobody calls it so", () => {
    expect(found("Selon Borée, le trafic reprendra lundi.").join()).not.toContain("agency");
    expect(found("Selon l’agence publique Arbois, la forêt rouvrira lundi.").join()).not.toContain("agency |");
  });
});

describe("where a name stands", () => {
  test.each([
    "Le maire d’Ourlac démissionne\n\nUgo Blanc\n\nUgo Blanc, maire depuis douze ans, quitte la mairie avant la fin de son mandat.",
    "Ida Conti\n\nNée le 3 mai 1931 à Sens\n\nElle a chanté pendant un demi-siècle sur toutes les scènes de la région.",
    "Ugo Blanc\n\n12 mars 1931 - 14 mai 2024\n\nLe sculpteur du port est mort mardi, a annoncé la mairie.",
  ])("the heading of who the article is about is no author: %j", (text) => {
    expect(sources(readingWithNoise(text)).filter(({ role }) => role === "author")).toEqual([]);
  });

  test("a byline in a line that was set aside names the author", () => {
    const line = "Publié le 4 mai 2021 à 7 h 10 | Par Ida Conti";
    expect(found(`${line}\n\nLe pont rouvre.`, { noise: [[line, "date-header"]] })).toEqual([
      "author | Ida Conti | Ida Conti",
    ]);
  });
  test("a name in a link to another article is no source of this one", () => {
    const line = "À lire aussi : le pont s’ouvre, selon la mairie";
    expect(found(`Le pont rouvre.\n\n${line}`, { noise: [[line, "related-link"]] })).toEqual([]);
  });
  test("a picture's credit is a credit for the picture, a name each", () => {
    const line = "Le pont vu du quai, mardi. (Ida Conti/Reuters)";
    expect(found(`Le pont rouvre.\n\n${line}`, { noise: [[line, "caption"]] })).toEqual([
      "photo | Ida Conti | Ida Conti",
      "photo | Reuters | Reuters",
    ]);
  });
  test("a credit at the end is a credit, the same agency in the text an agency", () => {
    const text = "Le pont rouvre, a dit la mairie à l’AFP.\n\nAvec AFP et Reuters";
    expect(found(text)).toEqual([
      "official | mairie | mairie",
      "agency | AFP | AFP",
      "credit | AFP | AFP",
      "credit | Reuters | Reuters",
    ]);
  });
  test("a name inside somebody else's words is not the article's source", () => {
    expect(found("« Selon Reuters, tout va mal », a dit Aline Roux.")).toEqual(["official | Aline Roux | Aline Roux"]);
  });
});

describe("by what right somebody speaks", () => {
  test.each([
    ["« On tiendra », dit Aline Roux, maire de Sète.", "official | Aline Roux | Aline Roux"],
    ["« La faille dort », dit Jin Sato, directeur de recherche au CNRS.", "expert | Jin Sato | Jin Sato"],
    ["« La dose suffit », dit le docteur Jin Sato, infectiologue.", "expert | Jin Sato | Jin Sato"],
    ["« J’ai couru », dit un badaud.", "unnamed | badaud | badaud"],
    ["« On tiendra », dit l’élue Aline Roux (PS).", "official | Aline Roux | Aline Roux"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
  test.each([
    "« J’ai couru », dit Jin Sato, apicultrice.",
    "« J’ai couru », dit Jin Sato, 35 ans.",
    "« J’ai couru », confie Yannick.",
    "« J’ai couru », lance l’apiculteur Jin Sato.",
  ])("who only lived it is a speaker and no source: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
  test("an office is filed under the name that the article gave it", () => {
    const text = "Le procureur de la République, Omar Diallo, est venu. Le procureur a annoncé une enquête.";
    expect(found(text)).toEqual(["official | procureur | Omar Diallo"]);
  });
  test("a title between marks is the title", () => {
    expect(found("Selon le « New York Times », le tir a réussi.")).toEqual([
      "media | « New York Times » | New York Times",
    ]);
  });
});

describe("what is no source", () => {
  test.each([
    "Le Monde d’après sera vert, et la Croix du Sud brille.",
    "Aline Roux a rencontré Paul Dumas à Oslo.",
    "Le monde entier regarde la libération de l’équipe.",
    "La libération de l’otage a été annoncée hier.",
    "Le ministre a visité l’usine avec le préfet.",
    "Le film dit la vérité sur la guerre.",
    "L’enquête montre que le tir était accidentel.",
    "Le maire n’a pas répondu.",
    "La régie assure le ramassage, et le club a concédé un match nul.",
    "Le régime isolé a annoncé un essai.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

const scraps = fc.constantFrom(
  ..."selon|Reuters|l'AFP|Avec|et|,|.|\n\n|\n|(|)|/|©|Par|Ida|Conti|le|maire|de|du|a|déclaré|rapporté|que|«|»|:|source|des|experts|à|au|Monde|agence de presse|officielle|M.|-|qui|cité|par".split(
    "|",
  ),
);
const pressLike = fc.array(scraps, { maxLength: 80 }).map((parts) => parts.join(" "));

test("every source's passage is its slice of the article, and the entries are in text order", () => {
  fc.assert(
    fc.property(fc.oneof(pressLike, fc.string({ unit: "grapheme" })), (text) => {
      const read: readonly Source[] = sources(readingWithNoise(text));
      read.forEach(({ evidence, name, canonical }, index) => {
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        expect(evidence.quote).toContain(name);
        expect(canonical).not.toBe("");
        if (index > 0) expect(evidence.start).toBeGreaterThanOrEqual(read[index - 1]?.evidence.start ?? 0);
      });
    }),
    { numRuns: 400 },
  );
});

test.each([
  ["names", "Jo Ro ".repeat(16_600)],
  ["verbs", "a dit le maire, ".repeat(6_200)],
  ["brackets", "(AFP) ".repeat(16_600)],
  ["prepositions", "de la mairie du maire ".repeat(4_500)],
  ["papers", "selon un rapport du rapport de ".repeat(3_200)],
  ["one word", "a".repeat(100_000)],
  ["hyphens", "a-".repeat(50_000)],
])("a line of 100,000 units of %s is read in a moment", (_, text) => {
  const started = performance.now();
  sources(readingWithNoise(text));
  expect(performance.now() - started).toBeLessThan(6_000);
});
