import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from "../../../../lexicon/fr/calendar.ts";
import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { DAY, oneOf, wholeWords, YEAR } from "./pattern.ts";
import { monthOf, weekdayNamed } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « Monday, 4 March 2024 », « 14 Jun 2017 »: left in English by a translation or a caption; only with its year. */
export const englishDay = {
  id: "fr/dates/english-day",
  clues: clue.DAY | clue.YEAR | clue.ENGLISH_ORDER,
  pattern: wholeWords(
    `(?:(?<weekday>${oneOf(ENGLISH_WEEKDAYS)}),? )?(?<day>${DAY})(?:st|nd|rd|th)?(?: of)? (?<month>${oneOf(ENGLISH_MONTHS.keys())})\\.?,? (?<year>${YEAR})`,
    { first: "0-9mtwfs" },
  ),
  read: (groups) =>
    calendarDate({
      year: Number(groups["year"]),
      month: monthOf(groups["month"]),
      day: Number(groups["day"]),
      weekday: weekdayNamed(groups["weekday"]),
    }),
  examples: [
    ["(Friday, 3 May 2019)", "Friday, 3 May 2019"],
    ["vérifié 21 Oct 2020", "21 Oct 2020"],
  ],
  nearMisses: ["4 March", "en March 2024", "44 May 2024"],
} satisfies DateRule;
