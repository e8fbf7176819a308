import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { remembered } from "../../src/extract/dates/remembered.ts";
import { nothingTaken } from "../../src/extract/dates/taken.ts";
import { CLUE_WORDS } from "../../src/extract/locales/fr/dates/clue-words.ts";
import * as clue from "../../src/extract/locales/fr/dates/clues.ts";
import { holdsClues } from "../../src/extract/locales/fr/dates/holds-clues.ts";
import { FRENCH_DATE_RULES } from "../../src/extract/locales/fr/dates/index.ts";
import { FRENCH_NAME_RULES } from "../../src/extract/locales/fr/dates/names/index.ts";

const RULES = [...FRENCH_DATE_RULES, ...FRENCH_NAME_RULES];

/** Whole expressions, the words of the clues, and what stands between the words of a date. */
const PIECES = [
  ...RULES.flatMap((rule) => [...rule.examples.flat(), ...rule.nearMisses]),
  ...CLUE_WORDS.flatMap(({ words, after }) => [...words, ...(after ?? [])]),
  "1",
  "12",
  "31",
  "1er",
  "3e",
  "03",
  "45",
  "68",
  "100",
  "1998",
  "2023",
  "12/09",
  "2018/19",
  "rue du",
  "« ",
  "d'",
  "l'",
];

const GLUE = [
  " ",
  " ",
  " ",
  "  ",
  "\n",
  "\n\n",
  "",
  "-",
  "\u2011",
  "–",
  "'",
  "_",
  ",",
  ", ",
  ". ",
  "/",
  ".",
  "œ",
  "\u0301",
  "ᵉ",
  "𝒜",
];

/** As it may be written: in capitals, decomposed, with a long s. */
const WRITTEN: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.charAt(0).toUpperCase() + text.slice(1),
  (text) => text.normalize("NFD"),
  (text) => text.replace("s", "ſ"),
];

const piece = fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...WRITTEN)).map(([text, write]) => write(text));
const stirred = fc
  .array(fc.tuple(piece, fc.constantFrom(...GLUE)), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.flat().join(""));

describe("the clues of a text", () => {
  it("hold wherever a rule would match", () => {
    fc.assert(
      fc.property(stirred, (text) => {
        const held = holdsClues(text);
        const folded = text.replaceAll("\u2011", "-");
        const missed = RULES.filter(
          ({ clues, pattern }) => (held & clues) !== clues && folded.search(pattern) >= 0,
        ).map(({ id }) => id);
        expect(missed).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ["« mardi-gras »", clue.WEEKDAY | clue.MARK],
    ["3mars_", clue.DAY | clue.MONTH | clue.DAY_THEN_MONTH],
    ["12h30", clue.DAY],
    ["LE 14 AOÛT", clue.DAY | clue.MONTH | clue.DAY_THEN_MONTH | clue.THE_DAY],
    ["l'année 2019", clue.YEAR | clue.TIME_WORD | clue.NAME_THEN_YEAR],
    ["12\u201109", clue.DAY | clue.MARKED_FIGURES],
    ["mars, avril", clue.MONTH | clue.TWO_MONTHS],
    ["du 3 au 9 mai", clue.DAY | clue.MONTH | clue.TWO_DAYS | clue.DAY_THEN_MONTH],
    ["2018/19", clue.DAY | clue.YEAR | clue.TWO_YEARS | clue.MARKED_FIGURES],
    ["Marseille, 12345 habitants", 0],
    ["Le maire parle du budget de la ville.", 0],
  ])("of « %s »", (text, clues) => {
    expect(holdsClues(text) & clues).toBe(clues);
    if (clues === 0) expect(holdsClues(text)).toBe(0);
  });

  it("are each one bit, and each set off by some word, by marks or by being met twice", () => {
    const bits = Object.values(clue).filter((bit) => bit !== clue.TWICE);
    expect(new Set(bits).size).toBe(bits.length);
    const bySigns = [clue.MARK, clue.MARKED_FIGURES, clue.TWO_MONTHS];
    const byWords = new Set([...CLUE_WORDS.map((one) => one.clue), ...bySigns]);
    expect(bits.filter((bit) => !byWords.has(bit))).toEqual([]);
  });

  it("are found in a line of 100,000 characters in linear time", () => {
    const started = performance.now();
    for (const line of ["mardi ", "1", "a", "12/", "le 3 mars "]) holdsClues(line.repeat(100_000 / line.length));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("what is taken of a text", () => {
  it("is the same, compared or marked", () => {
    const span = fc
      .tuple(fc.nat(99), fc.integer({ min: 1, max: 9 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), span, (taken, asked) => {
        const all = nothingTaken(110);
        for (const one of taken) all.take(one);
        expect(all.touches(asked)).toBe(taken.some((one) => one.start < asked.end && asked.start < one.end));
      }),
    );
  });
});

describe("a function that is remembered", () => {
  it("answers the same, and asks again only once it has forgotten", () => {
    const asked: string[] = [];
    const letters = remembered((text) => {
      asked.push(text);
      return [text.length];
    }, 2);
    expect(["a", "bb", "a", "ccc", "a"].map((text) => letters(text)[0])).toEqual([1, 2, 1, 3, 1]);
    expect(asked).toEqual(["a", "bb", "ccc", "a"]);
  });
});
