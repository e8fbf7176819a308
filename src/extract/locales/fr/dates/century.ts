import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { oneOf, wholeWords } from "./pattern.ts";
import * as clue from "./clues.ts";

/** Centuries as the press writes them, from the tenth to ours. */
const ROMAN = ["X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI"];

/** The century that the first of them is. */
const FIRST_CENTURY = 10;

/** « au XIXe siècle », « le 20e siècle »: from its first year to its last, 1801 to 1900. Before our era, nothing is taken. */
export const century = {
  id: "fr/dates/century",
  clues: clue.LONG_PERIOD,
  pattern: wholeWords(
    `(?:(?<roman>${oneOf(ROMAN)})|(?<figures>1\\d|2[01]))(?:\\s?[eè]me|e|ᵉ) siècle(?! av(?:ant|\\.))`,
    { first: "XV12" },
  ),
  read: (groups) => {
    const number =
      groups["figures"] === undefined
        ? FIRST_CENTURY + ROMAN.indexOf((groups["roman"] ?? "").toUpperCase())
        : Number(groups["figures"]);
    const year = (number - 1) * 100;
    return { kind: "range", from: calendarDate({ year: year + 1 }), to: calendarDate({ year: year + 100 }) };
  },
  examples: [
    ["Un lavoir du XVIIe siècle", "XVIIe siècle"],
    ["au 19ème siècle, le bourg", "19ème siècle"],
  ],
  nearMisses: ["le siècle dernier", "Louis XIV", "le IIIe siècle avant notre ère", "25e siècle", "un quart de siècle"],
} satisfies DateRule;
