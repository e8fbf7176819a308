import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "../../src/domain/span.ts";
import { findDates } from "../../src/extract/dates/find-dates.ts";
import { passedOver } from "../../src/extract/dates/passed-over.ts";
import { PASSED_OVER_FIGURES } from "../../src/extract/locales/fr/dates/passed-over-figures.ts";
import { PASSED_OVER_WORDS } from "../../src/extract/locales/fr/dates/passed-over-words.ts";
import { texts } from "../clean/any-text.ts";

const REASONS = [...PASSED_OVER_WORDS, ...PASSED_OVER_FIGURES];

/** Words passed over in a text, with the rule that would not take them. */
function passedIn(text: string): readonly (readonly [words: string, rule: string])[] {
  return passedOver(text, findDates(text)).map(({ start, end, rule }) => [text.slice(start, end), rule]);
}

describe("words that look like a date", () => {
  for (const { id, because, example } of REASONS) {
    const [text, words] = example;
    it(`« ${words} » in « ${text} » is no date: ${id}`, () => {
      const told = passedOver(text, []).filter(({ start, end }) => text.slice(start, end) === words);
      expect(told.map(({ rule, because: why }) => [rule, why])).toContainEqual([`passed-over/${id}`, because]);
    });
  }

  it("are not said of what the rules take", () => {
    expect(passedIn("Le pont a cédé mardi 3 mai 2022, en juin 2019 puis en 1987.")).toEqual([]);
  });

  it("are told from figures that look like none: hours, telephones, large numbers", () => {
    expect(passedIn("À 12:30, appelez le 05.61.72.49.33 : il reste 25 460 places, soit 45 %.")).toEqual([]);
  });

  it("hold days that are not in the calendar", () => {
    const [told] = passedOver("Le bail court jusqu'au 31 avril.", []);
    expect(told).toMatchObject({ start: 23, end: 31, rule: "passed-over/no-such-day" });
  });

  it("lie in the text, apart from one another and from what was found, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "grapheme" })), fc.integer({ min: 0, max: 9 }), (text, cut) => {
        const found = findDates(text).slice(0, cut);
        const passed = passedOver(text, found);
        const all = [...passed, ...found];
        expect(passed.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
        expect(all.some((one, index) => all.slice(index + 1).some((other) => overlaps(one, other)))).toBe(false);
      }),
    );
  });

  for (const scrap of ["mardi ", "4", "3-1 ", "2019-", "Mme Avril ", "(1987) ", "rue du 8 mai ", "« ", "1."]) {
    it(`takes under a second for a line of 100,000 units of « ${scrap} »`, () => {
      const line = scrap.repeat(Math.ceil(100_000 / scrap.length));
      const began = performance.now();
      passedOver(line, []);
      expect(performance.now() - began).toBeLessThan(1_000);
    });
  }
});
