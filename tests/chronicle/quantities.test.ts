import { describe, expect, test } from "vitest";
import { figureOf, FIGURE, isCompatible, type Figure } from "../../src/chronicle/figure.ts";
import { digitsToNumber, formatNumber, wordsToNumber } from "../../src/chronicle/french-number.ts";
import { quantityRules } from "../../src/chronicle/quantities/index.ts";

describe.each(quantityRules)("$id", (rule) => {
  test.each(rule.examples)("%s", (sentence, ...found) => {
    const label = rule.find(sentence).map(({ figure, key }) => `${figure.label}: ${key}`);
    expect(label).toEqual(found);
    for (const { place, topic } of rule.find(sentence)) {
      expect(sentence.slice(place.start, place.end)).toMatch(/^\S.*\S$/u);
      expect(place.start).toBeLessThanOrEqual(topic.start);
      expect(topic.end).toBeLessThanOrEqual(place.end);
    }
  });

  test.each(rule.nearMisses)("finds nothing in « %s »", (sentence) => {
    expect(rule.find(sentence)).toEqual([]);
  });

  test("takes a line of 100,000 characters in linear time", () => {
    for (const unit of [
      "douze ",
      "cent ",
      "une visite de ",
      "Aa ",
      "12 ",
      "plus de ",
      "le voyage qui a ",
      "prime de ",
    ]) {
      const started = performance.now();
      rule.find(unit.repeat(100_000 / unit.length));
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });
});

test.each([
  ["douze", 12],
  ["vingt et un", 21],
  ["soixante-dix-sept", 77],
  ["quatre-vingts", 80],
  ["quatre-vingt-dix-neuf", 99],
  ["cent quatre", 104],
  ["deux cent quatre-vingt-trois", 283],
  ["trois mille deux cents", 3_200],
  ["mille", 1_000],
] as const)("« %s » is %d", (words, value) => {
  expect(wordsToNumber(words)).toBe(value);
});

test("words that are no number have none", () => {
  expect(wordsToNumber("douze chats")).toBeUndefined();
  expect(digitsToNumber("3,4,5")).toBeUndefined();
});

test.each([
  ["1 500 000", 1_500_000],
  ["1.500", 1_500],
  ["74\u202F000", 74_000],
  ["3,42", 3.42],
] as const)("%s is read as French digits", (digits, value) => {
  expect(digitsToNumber(digits)).toBe(value);
});

test.each([
  [1_500_000, "1\u202F500\u202F000"],
  [3.42, "3,42"],
  [900, "900"],
] as const)("%d is written %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test.each([
  ["environ 140", 130, 150],
  ["une trentaine de", 24, 36],
  ["une quinzaine de", 12, 18],
  ["plus d’une centaine de", 100, Number.POSITIVE_INFINITY],
  ["près de 400", 320, 480],
  ["plus de deux mille", 2_000, Number.POSITIVE_INFINITY],
  ["moins de 50", 0, 50],
  ["1,5 million de", 1_500_000, 1_500_000],
  ["plusieurs", 2, Number.POSITIVE_INFINITY],
  ["une bonne centaine de", 80, 120],
  ["plus d’une petite dizaine de", 10, Number.POSITIVE_INFINITY],
  ["entre 30 et 40", 30, 40],
  ["30 à 40", 30, 40],
  ["entre 1,5 et 2 millions de", 1_500_000, 2_000_000],
  ["pas moins de 12", 12, Number.POSITIVE_INFINITY],
  ["septante-cinq", 75, 75],
  ["400'000", 400_000, 400_000],
] as const)("« %s » may be anything from %d to %d", (text, low, high) => {
  expect(figure(text)).toMatchObject({ low, high });
});

test.each(["de 30 à 40", "3 à 1", "14 et 15"])("« %s » is no range", (text) => {
  expect(figureOf(new RegExp(FIGURE, "u").exec(`${text} chats`)?.groups ?? {})).toBeUndefined();
});

test("figures oppose each other only where no number is both", () => {
  expect(isCompatible(figure("120"), figure("environ 140"))).toBe(false);
  expect(isCompatible(figure("135"), figure("environ 140"))).toBe(true);
  expect(isCompatible(figure("cinq"), figure("plusieurs"))).toBe(true);
  expect(isCompatible(figure("12"), figure("plus de douze"))).toBe(true);
  expect(isCompatible(figure("12"), figure("13"))).toBe(false);
});

function figure(text: string): Figure {
  const found = figureOf(new RegExp(FIGURE, "u").exec(`${text} chats`)?.groups ?? {});
  if (found === undefined) throw new RangeError(`no figure: ${text}`);
  return found;
}
