import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { MONTH, wholeWords, YEAR } from "./pattern.ts";
import { monthOf } from "./read-words.ts";
import { FIGURE, MONTH_NAME } from "./clues.ts";

/** « mars 2022 », « avr. 2018 », « septembre de l'année 2019 »: a month and its year. */
export const monthYear = {
  id: "fr/dates/month-year",
  clues: [FIGURE, MONTH_NAME],
  pattern: wholeWords(`(?<month>${MONTH})(?: de(?: l'année)?)? (?<year>${YEAR})(?!\\s?(?:€|%|euros?|voix|personnes))`),
  read: (groups) => calendarDate({ year: Number(groups["year"]), month: monthOf(groups["month"]) }),
  examples: [
    ["Les travaux de novembre 2017 ont", "novembre 2017"],
    ["bulletin d'oct. 2018", "oct. 2018"],
  ],
  nearMisses: ["en mars", "mars 20191", "mars, 2 023 euros", "septembre noir"],
} satisfies DateRule;
