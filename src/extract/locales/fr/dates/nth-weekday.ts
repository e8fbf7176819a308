import { addDays, day, daysInMonth, dayParts, weekdayOf } from "../../../../domain/day.ts";
import { WEEKDAY_NAMES } from "../../../../lexicon/fr/calendar.ts";
import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { FULL_MONTH, oneOf, wholeWords, YEAR } from "./pattern.ts";
import { monthOf, weekdayNamed } from "./read-words.ts";
import * as clue from "./clues.ts";

const RANKS: ReadonlyMap<string, number> = new Map([
  ["premier", 1],
  ["1er", 1],
  ["deuxième", 2],
  ["second", 2],
  ["2e", 2],
  ["troisième", 3],
  ["3e", 3],
  ["quatrième", 4],
  ["4e", 4],
]);

/** « le dernier samedi de mai 2024 », « le premier dimanche d'août 2019 ». Without its year, it comes back every year. */
export const nthWeekday = {
  id: "fr/dates/nth-weekday",
  clues: clue.WEEKDAY | clue.NAME_THEN_YEAR,
  pattern: wholeWords(
    `(?:(?<rank>${oneOf(RANKS.keys())})|dernier) (?<weekday>${oneOf(WEEKDAY_NAMES)}) (?:du mois )?(?:de |d')(?<month>${FULL_MONTH}) (?<year>${YEAR})`,
    { first: "pdst1234q" },
  ),
  read: (groups) => {
    const [weekday, month, year] = [weekdayNamed(groups["weekday"]), monthOf(groups["month"]), Number(groups["year"])];
    if (weekday === undefined || month === undefined) return undefined;
    const rank = groups["rank"] === undefined ? undefined : RANKS.get(groups["rank"].toLowerCase());
    const from = rank === undefined ? daysInMonth(year, month) - 6 : 7 * (rank - 1) + 1;
    const first = day(year, month, from);
    const found = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
    return calendarDate({ year, month, day: dayParts(found).day, weekday, named: true });
  },
  examples: [
    ["Le vote du dernier dimanche de mai 2019 a", "dernier dimanche de mai 2019"],
    ["le 2e mardi d'avril 2021", "2e mardi d'avril 2021"],
  ],
  nearMisses: ["le premier lundi de mai", "le dernier samedi", "premier mai 2020", "le cinquième jeudi de mai 2024"],
} satisfies DateRule;
