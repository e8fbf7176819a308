import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { NOT_IN_A_NUMBER } from "./pattern.ts";
import * as clue from "./clues.ts";

/** « 2023-09-19 »: ISO 8601, as machines write it, or with strokes. A time may follow after `T`, so the right side is open to that letter. */
export const isoDay = {
  id: "fr/dates/iso-day",
  clues: clue.YEAR | clue.MARKED_FIGURES,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])${NOT_IN_A_NUMBER}(?<year>1\\d{3}|20\\d{2})(?<mark>[-/.])(?<month>0[1-9]|1[0-2])\\k<mark>(?<day>0[1-9]|[12]\\d|3[01])(?!-?\\d)(?!\\p{L}(?<!T))(?![./]\\d)`,
    "gu",
  ),
  read: (groups) =>
    calendarDate({ year: Number(groups["year"]), month: Number(groups["month"]), day: Number(groups["day"]) }),
  examples: [
    ["Horodatage : 2021-03-07.", "2021-03-07"],
    ["publié 2021-03-07T08:15:00Z", "2021-03-07"],
    ["relevé 2021/03/07", "2021/03/07"],
  ],
  nearMisses: [
    "réf. 2021-03-071",
    "978-2021-03-07",
    "2021-13-07",
    "2021-03",
    "2021-03-07b",
    "2021/03-07",
    "dossier 2021/0307-A",
  ],
} satisfies DateRule;
