import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import * as clue from "./clues.ts";

/** « date 2023-09 »: a month in ISO form, only after the word that says so; elsewhere « 2011-12 » is a season or a reference. */
export const headerMonth = {
  id: "fr/dates/header-month",
  clues: clue.YEAR | clue.MARKED_FIGURES,
  pattern:
    /(?<=(?<!\p{L})(?:date|publié|published)\s?:?\s)(?<year>(?:1[5-9]|20)\d{2})-(?<month>0[1-9]|1[0-2])(?![\p{L}\p{N}])(?!-\d)/giu,
  read: (groups) => calendarDate({ year: Number(groups["year"]), month: Number(groups["month"]) }),
  examples: [
    [" date 2021-11 Les dockers", "2021-11"],
    ["date : 2020-02", "2020-02"],
  ],
  nearMisses: ["la saison 2011-12", "date 2021-11-04", "référence 2021-11", "date 2021-13"],
} satisfies DateRule;
