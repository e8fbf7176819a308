import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MARK_RULES } from "../../src/extract/locales/fr/quotes/index.ts";
import { pairMarks } from "../../src/extract/locales/fr/quotes/pair-marks.ts";

describe.each(MARK_RULES)("$id", (rule) => {
  test.each(rule.examples.map(([text, ...found]) => [text, found] as const))("reads: %s", (text, found) => {
    const own = pairMarks(text).filter((passage) => passage.family === rule.family);
    expect(own.map((passage) => text.slice(passage.start, passage.end))).toEqual(found);
  });
  test.each(rule.nearMisses)("finds no quotation in: %s", (text) => {
    expect(pairMarks(text)).toEqual([]);
  });
});

const scraps = fc.constantFrom(
  "«",
  "»",
  "“",
  "”",
  "„",
  '"',
  "‹",
  "›",
  " ",
  "mot",
  "Nom",
  ", ",
  ". ",
  "12",
  "'",
  "(",
  "?",
);
const marked = fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(""));

test("quotations lie in their text, in order, apart or one inside the other, and never empty", () => {
  fc.assert(
    fc.property(fc.oneof(marked, fc.string({ unit: "grapheme" })), (text) => {
      const found = pairMarks(text);
      found.forEach((one, index) => {
        expect(one.start).toBeLessThan(one.end);
        expect(one.end).toBeLessThanOrEqual(text.length);
        expect(one.inner.start).toBeGreaterThan(one.start);
        expect(one.inner.end).toBeGreaterThan(one.inner.start);
        expect(one.inner.end).toBeLessThanOrEqual(one.end);
        for (const later of found.slice(index + 1)) {
          expect(later.start).toBeGreaterThan(one.start);
          expect(later.start >= one.end || later.end <= one.end).toBe(true);
        }
      });
    }),
    { numRuns: 500 },
  );
});

test("each opening mark belongs to one quotation only", () => {
  fc.assert(
    fc.property(marked, (text) => {
      const starts = pairMarks(text).map((passage) => passage.start);
      expect(new Set(starts).size).toBe(starts.length);
    }),
  );
});

test("the outermost quotations never overlap", () => {
  fc.assert(
    fc.property(marked, (text) => {
      const outer = pairMarks(text).filter((passage) => passage.outermost);
      outer.slice(1).forEach((passage, index) => expect(passage.start).toBeGreaterThanOrEqual(outer[index]?.end ?? 0));
    }),
  );
});
