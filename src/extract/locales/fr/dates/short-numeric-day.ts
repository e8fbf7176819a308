import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { fullYear } from "./read-words.ts";
import * as clue from "./clues.ts";

/**
 * « le 12.5.24 », « du 3/4/19 »: one figure of month and two of year, as Switzerland and letters write them. Only an article, or a line of
 * its own, tells them from a score or a version.
 */
export const shortNumericDay = {
  id: "fr/dates/short-numeric-day",
  clues: clue.MARKED_FIGURES,
  pattern:
    /(?<=(?<![\p{L}\p{N}])(?:[Ll]e|[Dd]u|[Aa]u)\s|(?:^|\n)(?:\p{Lu}\p{L}{2,15},\s)?)(?<!(?:[Vv]ersion|[Mm]ise\sà\sjour|[Pp]assage|[Nn]oyau|[Mm]icrologiciel|[Cc]orrectif)\s(?:le|du|au)\s)(?<day>3[01]|[12]\d|0?[1-9])(?<mark>[/.])(?<month>[1-9])\k<mark>(?<year>\d{2})(?![\p{L}\p{N}])(?![./-]\d)(?!\s?(?:%|€))/gu,
  read: (groups) =>
    calendarDate({ year: fullYear(groups["year"]), month: Number(groups["month"]), day: Number(groups["day"]) }),
  examples: [
    ["Sa lettre du 7.2.19 reste sans réponse", "7.2.19"],
    ["Lausanne, 30.8.21", "30.8.21"],
    ["signé le 4/6/18", "4/6/18"],
  ],
  nearMisses: ["la version 4.2.19", "mise à jour du 1.4.20", "gagné 3.1.12", "le 45.2.19", "le 7.2.19.4"],
} satisfies DateRule;
