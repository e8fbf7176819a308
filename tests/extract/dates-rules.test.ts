import { describe, expect, it } from "vitest";
import { holdsClues } from "../../src/extract/locales/fr/dates/holds-clues.ts";
import { FRENCH_DATE_RULES } from "../../src/extract/locales/fr/dates/index.ts";
import { FRENCH_NAME_RULES } from "../../src/extract/locales/fr/dates/names/index.ts";
import type { DateRule } from "../../src/extract/dates/date-rule.ts";

/** What one rule takes from a text, by itself. */
function matches(rule: DateRule, text: string): readonly string[] {
  return [...text.matchAll(rule.pattern)]
    .filter((match) => rule.read(match.groups ?? {}) !== undefined)
    .map((match) => match[0]);
}

/** Lines that make patterns go back and forth, repeated to 100,000 units. */
const LONG_LINES = [
  "1",
  "12 ",
  "12, ",
  "le 4, ",
  "a",
  "lundi ",
  "de mai ",
  "mi-",
  "12/09/",
  "2023-09-",
  "du 3 au ",
  " ",
  "été ",
  "il y a trois ",
  "« ",
  "« mardi ",
  "rue du ",
  "rue du 8 mai ",
  "en 1999, ",
  "de 1999 à ",
  "les attentats du ",
  "du 03/05 au ",
  "mardi, ",
  "la fin du ",
];

describe("every rule for French dates", () => {
  it("has a name of its own", () => {
    const ids = FRENCH_DATE_RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  for (const rule of FRENCH_DATE_RULES) {
    it(`${rule.id} takes its examples`, () => {
      expect(rule.examples.map(([text]) => [text, matches(rule, text)[0]])).toEqual(rule.examples);
    });

    it(`${rule.id} has its clues in its examples`, () => {
      expect(rule.examples.filter(([text]) => (holdsClues(text) & rule.clues) !== rule.clues)).toEqual([]);
    });

    it(`${rule.id} leaves its near misses`, () => {
      expect(rule.nearMisses.filter((text) => matches(rule, text).length > 0)).toEqual([]);
    });
  }

  for (const rule of FRENCH_DATE_RULES) {
    it(`${rule.id} reads a line of 100,000 characters in linear time`, () => {
      for (const line of LONG_LINES) {
        const text = line.repeat(Math.ceil(100_000 / line.length)).slice(0, 100_000);
        const started = performance.now();
        matches(rule, text);
        expect(performance.now() - started, `on « ${line} » repeated`).toBeLessThan(1_000);
      }
    });
  }
});

describe("every rule for French names that hold a date", () => {
  for (const rule of FRENCH_NAME_RULES) {
    const names = (text: string) => [...text.matchAll(rule.pattern)].map((match) => match[0]);

    it(`${rule.id} takes its examples and leaves its near misses`, () => {
      expect(rule.examples.map(([text]) => [text, names(text)[0]])).toEqual(rule.examples);
      expect(rule.examples.filter(([text]) => (holdsClues(text) & rule.clues) !== rule.clues)).toEqual([]);
      expect(rule.nearMisses.filter((text) => names(text).length > 0)).toEqual([]);
    });

    it(`${rule.id} reads a line of 100,000 characters in linear time`, () => {
      for (const line of LONG_LINES) {
        const started = performance.now();
        names(line.repeat(Math.ceil(100_000 / line.length)).slice(0, 100_000));
        expect(performance.now() - started, `on « ${line} » repeated`).toBeLessThan(1_000);
      }
    });
  }
});
