import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { DAY, DAY_ENDING, FREE_WEEKDAY, wholeWords } from "./pattern.ts";
import { weekdayNamed } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « mercredi 6 »: weekday and day of the month, without the month. With a capital inside a sentence it is a title (« la saga Vendredi 13 »). */
export const weekdayDay = {
  id: "fr/dates/weekday-day",
  clues: clue.WEEKDAY_THEN_DAY,
  pattern: wholeWords(
    `(?<weekday>${FREE_WEEKDAY}) (?<day>${DAY})${DAY_ENDING}` +
      "(?!\\s(?:h|heures?|minutes?|euros?|personnes|ans|jours)(?!\\p{L}))(?![h:.,/-]\\d|h(?!\\p{L}))",
    { cased: true, first: "lmjvsdLMJVSD" },
  ),
  read: (groups) => calendarDate({ day: Number(groups["day"]), weekday: weekdayNamed(groups["weekday"]) }),
  examples: [
    ["Il a plaidé mercredi 6 devant la cour", "mercredi 6"],
    ["Jeudi 12, le port", "Jeudi 12"],
  ],
  nearMisses: ["la saga Vendredi 13", "mercredi 6 heures", "mardi 12h30", "mercredi soir", "jeudi 45"],
} satisfies DateRule;
