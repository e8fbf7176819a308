import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { FULL_MONTH, MONTH, SHORT_YEAR, wholeWords, YEAR } from "./pattern.ts";
import { monthOf } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « mars 2022 », « avr. 2018 », « septembre de l'année 2019 »: a month and its year; of the last century, two figures do (« mai 68 »). */
export const monthYear = {
  id: "fr/dates/month-year",
  clues: clue.MONTH | clue.NAME_THEN_YEAR,
  pattern: wholeWords(
    `(?:(?<month>${MONTH})(?: de(?: l'année)?|,)? (?<year>${YEAR})|(?<=(?<!\\p{L})(?:en|de|depuis|dès|avant|après|vers|fin|début)\\s|d')(?<month2>${FULL_MONTH}) '?(?<short>${SHORT_YEAR}))(?!\\s?(?:€|%|euros?|voix|personnes))`,
    { first: "jfmasond" },
  ),
  read: (groups) =>
    calendarDate({
      year: groups["year"] === undefined ? 1900 + Number(groups["short"]) : Number(groups["year"]),
      month: monthOf(groups["month"] ?? groups["month2"]),
    }),
  examples: [
    ["Les travaux de novembre 2017 ont", "novembre 2017"],
    ["bulletin d'oct. 2018", "oct. 2018"],
    ["Fin de la grève en juin 36.", "juin 36"],
  ],
  nearMisses: ["en mars", "mars 20191", "mars, 2 023 euros", "septembre noir", "en mars 45 bateaux", "en mai 20."],
} satisfies DateRule;
