import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settled } from "../../src/domain/attested.ts";
import { language, mayBeFrench } from "../../src/extract/language.ts";
import { readingWithNoise } from "./reading-with-noise.ts";

const FRENCH =
  "Le conseil municipal a voté hier soir la rénovation de la piscine, fermée depuis trois ans. Les travaux commenceront au printemps.";
const ENGLISH =
  "The town council voted last night to renovate the swimming pool, which has been closed for three years. Work will begin in spring.";

describe("the editor's word", () => {
  test.each([
    ["fr", "fr"],
    ["FR-ca", "fr-CA"],
    ["fr_BE", "fr-BE"],
    ["zh-hant-tw", "zh-Hant-TW"],
  ])("« %s » is stated as %s", (typed, tag) => {
    const { value } = language(readingWithNoise(FRENCH, { editor: { lang: typed } }));
    expect(value).toMatchObject({ status: "stated", value: tag, by: "editor" });
  });
  test("what is no language code is reported, and the text is read instead", () => {
    const { value, diagnostics } = language(readingWithNoise(FRENCH, { editor: { lang: "français" } }));
    expect(value).toMatchObject({ status: "implied", value: "fr" });
    expect(diagnostics.map(({ code }) => code)).toEqual(["editor-language-unsupported"]);
    expect(diagnostics[0]?.message).toContain("lang: français");
  });
  test("another language than French is published with a warning", () => {
    const { value, diagnostics } = language(readingWithNoise(ENGLISH, { editor: { lang: "en" } }));
    expect(settled(value)).toBe("en");
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["language-unexpected", "warning"]]);
  });
});

describe("the text's own language", () => {
  test("is implied by its small words when it is French, with a passage as proof", () => {
    const { value, diagnostics } = language(readingWithNoise(FRENCH));
    expect(value).toMatchObject({
      status: "implied",
      value: "fr",
      because: "reconnu à ses mots-outils («\u202Fle\u202F», «\u202Fdans\u202F», «\u202Fest\u202F»…)",
    });
    expect(diagnostics).toEqual([]);
    expect(mayBeFrench(value)).toBe(true);
  });
  test("stays French when a caption or a quotation in English stands first", () => {
    const { value } = language(readingWithNoise(`${ENGLISH}\n\n${FRENCH}\n\n${FRENCH}\n\n${FRENCH}`));
    expect(settled(value)).toBe("fr");
  });
  test("is not French for a few French words in an English text", () => {
    const { value } = language(
      readingWithNoise(`${ENGLISH} ${ENGLISH} « Je ne regrette rien », she said of the plan.`),
    );
    expect(settled(value)).toBe("en");
    expect(mayBeFrench(value)).toBe(false);
  });
  test("is unknown where nothing but names stands, which franc would give to a neighbour", () => {
    const names = "Manchester City - Real Madrid 3-1, Haaland, De Bruyne, Grealish, Foden ; Chelsea - Arsenal 0-0";
    const { value } = language(readingWithNoise(names));
    expect(value.status).toBe("unknown");
    expect(mayBeFrench(value)).toBe(true);
  });
  test.each([
    ["en", ENGLISH],
    [
      "de",
      "Der Gemeinderat hat gestern Abend beschlossen, das Schwimmbad zu sanieren, das seit drei Jahren geschlossen ist.",
    ],
    [
      "es",
      "El ayuntamiento votó anoche la renovación de la piscina, cerrada desde hace tres años por falta de dinero.",
    ],
    [
      "ca",
      "Els veïns del port han demanat a l’ajuntament que repari les xarxes de la llotja abans que s’acabi la primavera.",
    ],
    ["ru", "Городской совет вчера вечером проголосовал за ремонт бассейна, закрытого уже три года."],
  ])("%s is recognised and reported", (tag, text) => {
    const { value, diagnostics } = language(readingWithNoise(text));
    expect(settled(value)).toBe(tag);
    expect(diagnostics.map(({ code }) => code)).toEqual(["language-unexpected"]);
  });
  test("of a text of a few words is unknown", () => {
    expect(language(readingWithNoise("Piscine fermée.")).value.status).toBe("unknown");
  });
  test("is not read from what was set aside", () => {
    const reading = readingWithNoise(`${ENGLISH}\n\nOui.`, { noise: [[ENGLISH, "residue"]] });
    expect(language(reading).value.status).toBe("unknown");
  });
  test("never fails, and its proof is a slice of the article", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const { value } = language(readingWithNoise(text));
        if (value.status === "implied") {
          expect(value.evidence.map((proof) => text.slice(proof.start, proof.end))).toEqual([value.evidence[0]?.quote]);
        }
      }),
    );
  });
});
