import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { articleTitle, shortTitle } from "../../src/extract/title.ts";
import { titleSlice } from "../../src/extract/title-slice.ts";
import { readingOf } from "./reading-of.ts";

describe("the title of an article", () => {
  it("is the editor's when there is one", () => {
    const editor = { title: { value: "Le port ferme", at: { start: 7, end: 20 } } };
    expect(articleTitle(readingOf("title: Le port ferme\n\nTexte.", { editor }))).toMatchObject({
      status: "stated",
      by: "editor",
      value: "Le port ferme",
    });
  });

  it("is the headline that cleaning lifted out, else", () => {
    const line = "Le bac du fleuve reprend du service";
    expect(articleTitle(readingOf(`${line}\n\nLe bac a repris.`, { noise: [["title-line", line]] }))).toMatchObject({
      status: "stated",
      by: "text",
      value: line,
    });
  });

  it("is implied from the opening words, and ends before a subordinate", () => {
    const text =
      "Le conseil a voté la fermeture de la piscine municipale, qui accueillait trois cents nageurs par jour.";
    expect(articleTitle(readingOf(text))).toMatchObject({
      status: "implied",
      value: "Le conseil a voté la fermeture de la piscine municipale",
    });
  });

  it("does not stop at the comma of an opening circumstance", () => {
    const text = "Au lendemain de la tempête sur la côte, les pêcheurs ont repris la mer, malgré la houle.";
    expect(articleTitle(readingOf(text))).toMatchObject({
      value: "Au lendemain de la tempête sur la côte, les pêcheurs ont repris la mer",
    });
  });

  it("skips a heading and a label that is noise", () => {
    const text = "En bref\n\nExclusif Une digue a cédé au nord du port.";
    expect(articleTitle(readingOf(text, { headings: ["En bref"], noise: [["residue", "Exclusif"]] }))).toMatchObject({
      value: "Une digue a cédé au nord du port",
    });
  });

  it.each([
    [
      "LYON, 3 mai (Agence) – La digue du lac a cédé dimanche sous la pression.",
      "La digue du lac a cédé dimanche sous la pression",
    ],
    [
      "BREST (Agence du Large), 25 nov. 2022 - La digue du lac a cédé dimanche sous la pression.",
      "La digue du lac a cédé dimanche sous la pression",
    ],
    ["BERNE - La digue du lac a cédé dimanche sous la pression.", "La digue du lac a cédé dimanche sous la pression"],
    ["Voile. La digue du lac a cédé dimanche sous la pression.", "La digue du lac a cédé dimanche sous la pression"],
    [
      '"La digue du lac a cédé dimanche sous la pression, a dit le maire.',
      "La digue du lac a cédé dimanche sous la pression",
    ],
    [
      "Interrogé par les marins du port, le maire a promis une digue neuve, sans date.",
      "Interrogé par les marins du port, le maire a promis une digue neuve",
    ],
  ])("leaves out what stands before the first words: %j", (text, value) => {
    expect(articleTitle(readingOf(text))).toMatchObject({ status: "implied", value });
  });

  it("keeps a title of courtesy and an initial, though a full stop follows", () => {
    for (const opening of [
      "M. Morel a promis lundi une digue neuve au port",
      "Selon M. Roy la digue neuve tiendra trente ans",
    ]) {
      expect(articleTitle(readingOf(`${opening}.`))).toMatchObject({ value: opening });
    }
  });

  it("prefers a sentence to the lines of a menu", () => {
    const text = "Les nouvelles du lac et du port\n\nLa digue du lac a cédé dimanche sous la pression des eaux.";
    expect(articleTitle(readingOf(text))).toMatchObject({
      value: "La digue du lac a cédé dimanche sous la pression des eaux",
    });
  });

  it("is unknown without a text", () => {
    expect(articleTitle(readingOf("\n"))).toMatchObject({ status: "unknown" });
  });

  it("is always a slice of the text, at most 140 units long, cut between words", () => {
    assert(
      property(
        array(
          constantFrom(
            "Le",
            "maire",
            "qui",
            "vote,",
            "«",
            "»",
            "l’eau",
            "et",
            "anticonstitutionnellement",
            "1,5",
            "M.",
          ),
          { minLength: 1, maxLength: 60 },
        ),
        (words) => {
          const text = words.join(" ");
          const title = articleTitle(readingOf(text));
          if (title.status !== "implied") return;
          expect(title.value.length).toBeLessThanOrEqual(140);
          expect(title.value.length).toBeGreaterThan(0);
          const [passage] = title.evidence;
          if (passage === undefined) throw new Error("a title without its passage");
          expect(text.slice(passage.start, passage.end)).toBe(title.value);
          expect(/^[\p{L}\p{N}]/u.test(text.slice(passage.end)) && /[\p{L}\p{N}]$/u.test(title.value)).toBe(false);
        },
      ),
    );
  });
});

describe("a short title", () => {
  it.each([
    ["Le port de Brest ferme après trois siècles d’activité", "Le port de Brest ferme"],
    ["Incendie dans un entrepôt, deux blessés", "Incendie dans un entrepôt"],
    ["Le maire qui voulait partir reste", "Le maire qui voulait partir reste"],
    ["Les pêcheurs de Loire reprennent la mer – un reportage", "Les pêcheurs de Loire reprennent la mer"],
    ["Saint-Malo", "Saint-Malo"],
  ])("%s → %s", (text, title) => {
    expect(shortTitle(text)).toBe(title);
  });

  it("is a prefix of what it shortens", () => {
    assert(property(string(), (text) => text.startsWith(shortTitle(text))));
  });
});

describe("the first line of an article without a stated title", () => {
  it.each([
    ["Le bal des pompiers\n\nSamedi 13 juillet 2024\n\nLes pompiers du port dansent.", "Le bal des pompiers"],
    ["Hélène Morel\n\nNée le 2 avril 1940\n\nElle chantait au port.", "Hélène Morel"],
    ["Lumières du Nord\n\nDu 3 mars au 9 juin 2023\n\nLe musée montre ses gravures.", "Lumières du Nord"],
    [
      "Recueilli par Jean Roy\n\nAnne Morel : « Je reprendrai la mer »\n\nPourquoi repartir ?\n\nParce que j’aime ça.",
      "Anne Morel : « Je reprendrai la mer »",
    ],
  ])("is taken from %j, and only implied", (text, value) => {
    expect(articleTitle(readingOf(text))).toMatchObject({ status: "implied", value });
  });

  it.each([
    "Faits divers\n\nMardi 14 mai 2024\n\nUne voiture a quitté la route du port avant de finir dans un champ.",
    "Le bal du port a fermé.\n\nSamedi 13 juillet 2024\n\nUne voiture a quitté la route du port avant de finir au champ.",
    "Par Anne Morel\n\nLe 3 mai 2024\n\nUne voiture a quitté la route du port avant de finir dans un champ.",
  ])("is not taken from %j", (text) => {
    const title = articleTitle(readingOf(text));
    expect(title.status === "implied" && title.value.startsWith("Une voiture")).toBe(true);
  });

  it("ends after the words that a colon opens, not before them", () => {
    const text = "Elle a dit à son vieux patron : « Je pars. » Puis elle a pris la mer, sans un regard pour le port.";
    expect(articleTitle(readingOf(text))).toMatchObject({ value: "Elle a dit à son vieux patron : « Je pars. »" });
  });
});

describe("the slice of a headline that names an event", () => {
  it.each([
    ["EN DIRECT - Le volcan Tarumo gronde, trois villages vidés", "Le volcan Tarumo gronde, trois villages vidés"],
    ["CORRECTION : deux morts à Valmy, non trois", "deux morts à Valmy, non trois"],
    ["Accord à Valmy (CORRECTION)", "Accord à Valmy"],
    ["Accord à Valmy - RECTIFICATIF", "Accord à Valmy"],
    ["La mairie de Valmy : un plan peu urgent", "La mairie de Valmy : un plan peu urgent"],
    ["Enquête publique : le port s’agrandit", "Enquête publique : le port s’agrandit"],
    ["Direction générale : un départ", "Direction générale : un départ"],
  ])("%s → %s", (headline, slice) => {
    expect(titleSlice(headline)).toBe(slice);
  });
  it("is the leading clause of a long one, never cut behind an article", () => {
    const long =
      "Un car de vacanciers se renverse sur la rocade de Valmy après une embardée, trente passagers conduits à l’hôpital de Dax";
    expect(titleSlice(long)).toBe("Un car de vacanciers se renverse sur la rocade de Valmy");
  });
});
