import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settled } from "../../src/domain/attested.ts";
import { language } from "../../src/extract/language.ts";
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
  test("is implied by its letters, with a passage as proof", () => {
    const { value, diagnostics } = language(readingWithNoise(FRENCH));
    expect(value).toMatchObject({ status: "implied", value: "fr", because: "reconnu à ses suites de lettres (franc)" });
    expect(diagnostics).toEqual([]);
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
          const [proof] = value.evidence;
          expect(text.slice(proof.start, proof.end)).toBe(proof.quote);
        }
      }),
    );
  });
});
