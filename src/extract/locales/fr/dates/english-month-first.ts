import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS, MONTHS, WEEKDAY_NAMES } from "../../../../lexicon/fr/calendar.ts";
import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { DAY, oneOf, wholeWords, YEAR } from "./pattern.ts";
import { monthOf, weekdayNamed } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « September 18, 2023 », and « Septembre 12, 2023 » from a translation that changed the month and kept the order. */
export const englishMonthFirst = {
  id: "fr/dates/english-month-first",
  clues: clue.DAY | clue.YEAR | clue.ENGLISH_ORDER,
  pattern: wholeWords(
    `(?:(?<weekday>${oneOf([...ENGLISH_WEEKDAYS, ...WEEKDAY_NAMES])}),? )?(?<month>${oneOf(new Set([...ENGLISH_MONTHS.keys(), ...MONTHS.keys()]))})\\.? (?<day>${DAY})(?:st|nd|rd|th)?(?:, | )(?<year>${YEAR})`,
    { first: "jfmasondtwlv" },
  ),
  read: (groups) =>
    calendarDate({
      year: Number(groups["year"]),
      month: monthOf(groups["month"]),
      day: Number(groups["day"]),
      weekday: weekdayNamed(groups["weekday"]),
    }),
  examples: [
    ["daté du May 3, 2019, il", "May 3, 2019"],
    ["tenue sur Octobre 4, 2021 à Rome", "Octobre 4, 2021"],
    ["dit Lundi, Octobre 4, 2021 à Rome", "Lundi, Octobre 4, 2021"],
  ],
  nearMisses: ["May 3", "octobre 2021", "septembre 42, 2023"],
} satisfies DateRule;
