import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { FULL_MONTH, wholeWords, YEAR } from "./pattern.ts";
import { leanOf, monthOf } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « fin juin 2018 », « mi-janvier », « début mars prochain »: a part of a month, valued as the month, since no one agrees on its limits. */
export const partOfMonth = {
  id: "fr/dates/part-of-month",
  clues: clue.PART | clue.MONTH,
  pattern: wholeWords(
    `(?:(?:début|fin|courant) (?:de |d')?|mi(?:-| ))(?<month>${FULL_MONTH})(?: (?<lean>dernier|passé|prochain)| (?<year>${YEAR}))?`,
    { first: "dfcm" },
  ),
  read: (groups) =>
    calendarDate({
      year: groups["year"] === undefined ? undefined : Number(groups["year"]),
      month: monthOf(groups["month"]),
      lean: leanOf(groups["lean"]),
    }),
  examples: [
    ["livré fin juin 2018, le pont", "fin juin 2018"],
    ["à la mi-octobre", "mi-octobre"],
    ["début d'avril prochain", "début d'avril prochain"],
  ],
  nearMisses: ["fin de partie", "mi-temps", "début de semaine", "la fin du mois", "le demi mai"],
} satisfies DateRule;
