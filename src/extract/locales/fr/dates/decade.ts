import type { DateRule } from "../../../dates/date-rule.ts";
import { wholeWords } from "./pattern.ts";
import { FIGURE } from "./clues.ts";

/** « les années 1990 », « années 80 ». « Les années 20 » may be those of either century: nothing is taken. */
export const decade = {
  id: "fr/dates/decade",
  clues: [FIGURE],
  pattern: wholeWords("années (?<year>(?:1[5-9]|20)\\d0|[3-9]0)(?!\\s?%)(?!-\\d)"),
  read: (groups) => {
    const figures = Number(groups["year"]);
    return { kind: "decade", firstYear: figures < 100 ? 1900 + figures : figures };
  },
  examples: [
    ["Dans les années 1960, la mine", "années 1960"],
    ["un tube des années 80", "années 80"],
  ],
  nearMisses: ["les années 20", "les années 1995", "pendant des années", "les années 1990-2000"],
} satisfies DateRule;
