import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { FULL_MONTH, smallOrCapitals, wholeWords, YEAR } from "./pattern.ts";
import { monthOf } from "./read-words.ts";
import { MONTH_NAMES } from "../../../../lexicon/fr/calendar.ts";
import * as clue from "./clues.ts";

/** Words that make a stretch, so that « de Juin à Avril » about two people is none: small letters or capitals only. */
const SMALL_MONTH = `(?:${smallOrCapitals(MONTH_NAMES)})`;

/** « de mars à juin 2021 », « entre mai et août », « d'octobre 2022 à mars 2023 », « janvier-février 2020 ». */
export const rangeOfMonths = {
  id: "fr/dates/range-of-months",
  clues: clue.TWO_MONTHS,
  pattern: wholeWords(
    `(?:(?:(?:[Dd]e |DE |[Dd]')(?<month1>${SMALL_MONTH})(?: (?<year1>${YEAR}))? (?:à|À|jusqu'en|jusqu'à)|(?:[Ee]ntre|ENTRE) (?<month5>${SMALL_MONTH})(?: (?<year5>${YEAR}))? (?:et|ET)) (?:la mi-|la fin |fin |début )?(?<month2>${SMALL_MONTH})(?: (?<year2>${YEAR}))?` +
      `|(?<month3>${FULL_MONTH})[-–/](?<month4>${FULL_MONTH}) (?<year4>${YEAR})|(?<=(?<!\\p{L})[Ee]n )(?<month6>${SMALL_MONTH})[-–/](?<month7>${SMALL_MONTH}))`,
    { cased: true },
  ),
  read: (groups) => {
    const [first, second] = [
      groups["month1"] ?? groups["month3"] ?? groups["month5"] ?? groups["month6"],
      groups["month2"] ?? groups["month4"] ?? groups["month7"],
    ];
    const [from, to] = [groups["year1"] ?? groups["year4"] ?? groups["year5"], groups["year2"] ?? groups["year4"]];
    return {
      kind: "range",
      from: calendarDate({ month: monthOf(first), year: from === undefined ? undefined : Number(from) }),
      to: calendarDate({ month: monthOf(second), year: to === undefined ? undefined : Number(to) }),
    };
  },
  examples: [
    ["La pêche est fermée de mai à août 2019.", "de mai à août 2019"],
    ["entre octobre 2022 et mars 2023", "entre octobre 2022 et mars 2023"],
    ["En octobre-novembre, il", "octobre-novembre"],
    ["bulletin janvier-février 2020", "janvier-février 2020"],
  ],
  nearMisses: [
    "de Mars à Avril",
    "en mars et en juin",
    "le numéro janvier-février",
    "de mai 2020",
    "les crues de mai et juin 2016",
  ],
} satisfies DateRule;
