import { WEEKDAY_NAMES } from "../../../../lexicon/fr/calendar.ts";
import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { DAY, DAY_ENDING, MONTH, oneOf, wholeWords } from "./pattern.ts";
import { weekdayNamed } from "./read-words.ts";
import * as clue from "./clues.ts";

const NAME = oneOf(WEEKDAY_NAMES);

/** « du vendredi 14 au dimanche 16 »: two days named and numbered, whose month is not said. Without their names they could be anything. */
export const rangeOfNamedDays = {
  id: "fr/dates/range-of-named-days",
  clues: clue.WEEKDAY_THEN_DAY,
  pattern: wholeWords(
    `(?<!nuit )du (?<first>${NAME}) (?<from>${DAY})${DAY_ENDING} au (?<last>${NAME}) (?<to>${DAY})${DAY_ENDING}(?! ${MONTH}(?!\\p{L}))(?!\\s?(?:h(?!\\p{L})|heures)|[.,/:]\\d)`,
    { first: "d" },
  ),
  read: (groups) => ({
    kind: "range",
    from: calendarDate({ weekday: weekdayNamed(groups["first"]), day: Number(groups["from"]) }),
    to: calendarDate({ weekday: weekdayNamed(groups["last"]), day: Number(groups["to"]) }),
  }),
  examples: [["La foire dure du jeudi 6 au dimanche 9.", "du jeudi 6 au dimanche 9"]],
  nearMisses: ["du 6 au 9", "du jeudi 6 au dimanche 9 mai", "du lundi au vendredi", "la nuit du jeudi 6 au vendredi 7"],
} satisfies DateRule;
