import { describe, expect, test } from "vitest";
import { clean } from "../../src/clean/clean.ts";
import { slice } from "../../src/domain/span.ts";
import { ESSAI, seedOf } from "./seed-of.ts";

const paragraphsIn = (text: string): readonly string[] =>
  clean(seedOf(text), ESSAI).value.paragraphs.map((paragraph) => slice(text, paragraph));

const headingsIn = (text: string): readonly string[] =>
  clean(seedOf(text), ESSAI)
    .value.paragraphs.filter((paragraph) => paragraph.heading)
    .map((paragraph) => slice(text, paragraph));

const ONE = "La digue du lac a cédé dimanche sous la pression des eaux, a annoncé la préfecture.";
const TWO = "Le maire réclame une digue neuve, qu’il avait déjà demandée en 2019 sans réponse.";

describe("paragraphs", () => {
  test("stand a line each where a file has no blank lines", () => {
    expect(paragraphsIn(`${ONE}\n${TWO}`)).toEqual([ONE, TWO]);
    expect(paragraphsIn(`${ONE}\r\n${TWO}\r\n`)).toEqual([ONE, TWO]);
  });

  test("are put together again where a program cut their lines at a column", () => {
    const wrapped =
      "La digue du lac a cédé dimanche sous la pression des eaux, a\nannoncé la préfecture, qui craint\nUne autre rupture.";
    expect(paragraphsIn(`${wrapped}\n\nLe maire attend.`)).toEqual([wrapped, "Le maire attend."]);
  });

  test("go on over a line break that falls inside a sentence", () => {
    const cut =
      "La digue du lac a cédé dimanche sous la pression des eaux, ont annoncé les services de la\npréfecture dans la soirée.";
    expect(paragraphsIn(`${cut}\n\n${TWO}`)).toEqual([cut, TWO]);
  });

  test("leave their indentation and their bullet outside", () => {
    expect(paragraphsIn(`  • ${ONE}\n\n    ${TWO}\n`)).toEqual([ONE, TWO]);
  });

  test("keep what stands on either side of a passage that was set aside inside them", () => {
    const text = "La digue a cédé {{ad}} dimanche matin.";
    const [paragraph] = clean(seedOf(text), ESSAI).value.paragraphs;
    expect(paragraph?.pieces.map((piece) => slice(text, piece))).toEqual(["La digue a cédé", "dimanche matin."]);
  });

  test("are none in an empty file, or in one that holds nothing but noise", () => {
    expect(paragraphsIn("")).toEqual([]);
    expect(paragraphsIn(" \n\n\u00A0\n")).toEqual([]);
    expect(paragraphsIn("[ad_1]\nPublicité\n[ad_2]")).toEqual([]);
  });
});

describe("headings", () => {
  test("are short lines without closing mark between two paragraphs", () => {
    expect(headingsIn(`${ONE}\n\nUne digue trop basse\n\n${TWO}`)).toEqual(["Une digue trop basse"]);
    expect(headingsIn(`${ONE}\nUne digue trop basse\n${TWO}`)).toEqual(["Une digue trop basse"]);
  });

  test("are not items of a list, short sentences, last lines, or lines of a song", () => {
    expect(headingsIn(`${ONE}\n\n• Une digue\n• Une pompe\n\n${TWO}`)).toEqual([]);
    expect(headingsIn(`${ONE}\n\nElle était trop basse.\n\n${TWO}`)).toEqual([]);
    expect(headingsIn(`${ONE}\n\n${TWO}\n\nAvec l’Agence du Lac`)).toEqual([]);
    expect(headingsIn(`${ONE}\n\nDebout les gars\nDebout les filles\n\n${TWO}`)).toEqual([]);
  });
});

test("a very long file is read in linear time", () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `• ${ONE} Ligne ${index}.\nPublicité`).join("\n");
  const started = performance.now();
  clean(seedOf(lines), ESSAI);
  expect(performance.now() - started).toBeLessThan(10_000);
});
