import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countWords } from "../../src/extract/language-words.ts";
import { FOREIGN_FUNCTION_WORDS, FRENCH_FUNCTION_WORDS } from "../../src/lexicon/function-words.ts";

/** Whole words of a text in small letters, looked up one by one. */
function counted(text: string): { readonly all: number; readonly french: number; readonly foreign: number } {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return {
    all: words.length,
    french: words.filter((word) => FRENCH_FUNCTION_WORDS.has(word)).length,
    foreign: words.filter((word) => FOREIGN_FUNCTION_WORDS.has(word)).length,
  };
}

test.each([
  ["L’ÉTÉ du PONT, c’est Elle ; où ?", { all: 8, french: 7, foreign: 0 }],
  ["The bridge of the lake était fermé", { all: 7, french: 1, foreign: 3 }],
  ["İstanbul et Ankara", { all: 4, french: 1, foreign: 0 }],
  ["Мост закрыт", { all: 2, french: 0, foreign: 0 }],
  ["", { all: 0, french: 0, foreign: 0 }],
])("counts the words of %j", (text, expected) => {
  expect(countWords(text)).toEqual(expected);
});

test("counts as if each word were looked up", () => {
  const parts = fc.constantFrom(
    "le",
    "LE",
    "été",
    "ÊTRE",
    "the",
    "Über",
    "für",
    "ªº",
    "µ",
    "×",
    "’",
    " ",
    "œ",
    "ÿ",
    "Ā",
    "İ",
    "я",
    "e\u0301",
    "3",
  );
  fc.assert(
    fc.property(fc.array(parts), (pieces) => {
      const text = pieces.join("");
      expect(countWords(text)).toEqual(counted(text));
    }),
  );
});
