import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import {
  DAY,
  DAY_AHEAD,
  DAY_ENDING,
  DAY_LETTERS,
  MONTH,
  MONTH_LINK,
  NOT_A_STREET,
  NOT_IN_A_NUMBER,
  SHORT_YEAR,
  WEEKDAY,
  wholeWords,
  YEAR,
} from "./pattern.ts";
import { monthOf, weekdayNamed } from "./read-words.ts";
import * as clue from "./clues.ts";

/**
 * « mardi 19 septembre 2023 », « 1er mai 2019 », « 12 de septembre de 2023 »: a full date. The weekday, where there is one, is kept
 * and checked against the day when the date is resolved.
 */
export const dayMonthYear = {
  id: "fr/dates/day-month-year",
  clues: clue.DAY | clue.DAY_THEN_MONTH | clue.NAME_THEN_YEAR,
  pattern: wholeWords(
    `${DAY_AHEAD}${NOT_A_STREET}${NOT_IN_A_NUMBER}(?:(?<weekday>${WEEKDAY})(?: (?:dernier|passé|prochain)(?=,))?,? (?:le )?)?(?<day>${DAY})${DAY_ENDING}${MONTH_LINK}(?<month>${MONTH})(?:(?: de(?: l'année| l'an)?|,)? (?<year>${YEAR})| '?(?<short>${SHORT_YEAR}))`,
    { first: DAY_LETTERS },
  ),
  read: (groups) =>
    calendarDate({
      year: groups["year"] === undefined ? 1900 + Number(groups["short"]) : Number(groups["year"]),
      month: monthOf(groups["month"]),
      day: Number(groups["day"]),
      weekday: weekdayNamed(groups["weekday"]),
    }),
  examples: [
    ["Le tribunal a jugé le jeudi 7 mars 2019 que", "jeudi 7 mars 2019"],
    ["dès le 1er mai 2019.", "1er mai 2019"],
    ["Relevé du 9 févr. 2021 :", "9 févr. 2021"],
    ["né le 3ème avril 1961", "3ème avril 1961"],
    ["jugée le 6 mai de l'année 2011", "6 mai de l'année 2011"],
    ["Rentré le 9 juin 44, il s'est tu.", "9 juin 44"],
  ],
  nearMisses: [
    "le 7 mars",
    "mars 2019",
    "7 mars 20191",
    "place du 8 mai 1945",
    "32 mars 2019",
    "le 9 juin 44 hommes",
    "le 9 juin 44,5 tonnes",
  ],
} satisfies DateRule;
