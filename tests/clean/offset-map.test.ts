import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../../src/clean/offset-map.ts";
import { slice } from "../../src/domain/span.ts";

/** Texts rich in what folding touches. */
const texts = fc
  .array(
    fc.constantFrom(
      "a",
      "é",
      "e\u0301",
      "e\u0323\u0301",
      "\u0301",
      "\u00A0",
      "\u202F",
      "\u00AD",
      "\u200B",
      "’",
      "‘",
      "\n",
      "\r\n",
      " ",
      "\u212B",
      "\u1112\u1161\u11AB",
      "😀",
      "\uD83D",
      "\uFEFF",
      "œ",
      "x̂",
      "\u{2F804}",
      "\uFB1D",
      "«",
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("a folded text", () => {
  test("shows spaces, apostrophes and accents in one form", () => {
    expect(foldText("«\u202Fl’e\u0301te\u0301\u00A0:\u2009ok\u202F»").text).toBe("« l'été : ok »");
    expect(foldText("aujourd‘hui, ‘ainsi’").text).toBe("aujourd'hui, ‘ainsi'");
    expect(foldText("un\u00ADion\u200Bs\r\n\tfin").text).toBe("unions\r\n fin");
    expect(foldText("\u212B").text).toBe("\u00C5");
  });

  test("leads a match back to what stands in the file", () => {
    const original = "Mis a\u0300 jour un\u00ADique";
    const folded = foldText(original);
    const start = folded.text.indexOf("à jour");
    expect(slice(original, folded.toOriginal({ start, end: start + 6 }))).toBe("a\u0300 jour");
    const unique = folded.text.indexOf("unique");
    expect(slice(original, folded.toOriginal({ start: unique, end: unique + 6 }))).toBe("un\u00ADique");
  });

  test("widens a place that cuts a folded sequence to the whole sequence", () => {
    const folded = foldText("ae\u0301b");
    expect(folded.fromOriginal({ start: 0, end: 2 })).toEqual({ start: 0, end: 2 });
    expect(folded.fromOriginal({ start: 2, end: 4 })).toEqual({ start: 1, end: 3 });
    expect(folded.toOriginal({ start: 1, end: 2 })).toEqual({ start: 1, end: 3 });
  });

  test("keeps places as they are when no length changes", () => {
    const folded = foldText("l’été\u00A0: « oui »");
    const at = { start: 2, end: 7 };
    expect(folded.toOriginal(at)).toBe(at);
    expect(folded.fromOriginal(at)).toBe(at);
  });

  test("covers a place after a round trip, and gives it back exactly where nothing was folded", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (original, one, other) => {
        const folded = foldText(original);
        const start = one % (original.length + 1);
        const end = start + (other % (original.length - start + 1));
        const there = folded.fromOriginal({ start, end });
        expect(there.start).toBeLessThanOrEqual(there.end);
        expect(there.end).toBeLessThanOrEqual(folded.text.length);
        if (there.end === there.start) return;
        const back = folded.toOriginal(there);
        const untouched = folded.text.slice(there.start, there.end) === original.slice(start, end);
        if (untouched) expect(slice(original, back)).toBe(original.slice(start, end));
        const again = folded.fromOriginal(back);
        expect(again).toEqual(there);
      }),
    );
  });

  test("leads forward in order: a later place never comes before an earlier one", () => {
    fc.assert(
      fc.property(texts, (original) => {
        const folded = foldText(original);
        let before = { start: 0, end: 0 };
        for (let unit = 0; unit < folded.text.length; unit += 1) {
          const place = folded.toOriginal({ start: unit, end: unit + 1 });
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.start).toBeGreaterThanOrEqual(before.start);
          expect(place.end).toBeGreaterThanOrEqual(before.end);
          before = place;
        }
        expect(folded.toOriginal({ start: 0, end: folded.text.length }).end).toBeLessThanOrEqual(original.length);
      }),
    );
  });

  test("slices that hold nothing folded are the same on both sides", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (original, one, other) => {
        const folded = foldText(original);
        const start = one % (folded.text.length + 1);
        const end = start + (other % (folded.text.length - start + 1));
        const found = slice(original, folded.toOriginal({ start, end }));
        if (/^[a«]*$/u.test(found)) expect(folded.text.slice(start, end)).toBe(found);
      }),
    );
  });

  test("is folded once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (original) => {
        const { text } = foldText(original);
        expect(text).not.toMatch(/[\u00A0\u202F\u2007\u2009\t\u2019\u00AD\u200B]/u);
        expect(foldText(text).text).toBe(text);
      }),
    );
  });
});
