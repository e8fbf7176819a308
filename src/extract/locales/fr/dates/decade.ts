import type { DateRule } from "../../../dates/date-rule.ts";
import { oneOf, wholeWords } from "./pattern.ts";
import * as clue from "./clues.ts";

/** Tens that name ten years of the last century; « vingt » may be of either, and « dix » too. */
const TENS: ReadonlyMap<string, number> = new Map([
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["soixante-dix", 70],
  ["quatre-vingt", 80],
  ["quatre-vingts", 80],
  ["quatre-vingt-dix", 90],
]);

/** « les années 1990 », « années 80 ». « Les années 20 » may be those of either century: nothing is taken. */
export const decade = {
  id: "fr/dates/decade",
  clues: clue.DECADE,
  pattern: wholeWords(
    `(?:décennie|années) (?:(?<year>(?:1[5-9]|20)\\d0|[3-9]0)s?(?!\\s?%)(?!-\\d)|(?<word>${oneOf(TENS.keys())})(?!-))`,
    { first: "ad" },
  ),
  read: (groups) => {
    const word = groups["word"]?.toLowerCase();
    const figures = word === undefined ? Number(groups["year"]) : TENS.get(word);
    if (figures === undefined) return undefined;
    return { kind: "decade", firstYear: figures < 100 ? 1900 + figures : figures };
  },
  examples: [
    ["Dans les années 1960, la mine", "années 1960"],
    ["un tube des années 80", "années 80"],
    ["bâti dans les années soixante", "années soixante"],
    ["dans les années 1950s, la ville", "années 1950s"],
  ],
  nearMisses: [
    "les années 20",
    "les années 1995",
    "pendant des années",
    "les années 1990-2000",
    "les années vingt",
    "trente années",
  ],
} satisfies DateRule;
