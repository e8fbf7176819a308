import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { NOT_A_COUNT, wholeWords, YEAR } from "./pattern.ts";
import * as clue from "./clues.ts";

/** One more year of the list, back to the one that a word introduces; at most six. */
const YEARS_BEFORE = `(?:en|pour|entre|années|de|depuis|étés|hivers|saisons|éditions|Mondiaux|Jeux\\solympiques|millésimes|exercices)\\s(?:${YEAR}(?:,\\s|\\set\\s)){1,6}(?:en\\s)?`;

/** « championne en 2011 et 2015 », « en 1998, 2002 et 2006 »: the years after the first of a list. */
export const listedYear = {
  id: "fr/dates/listed-year",
  clues: clue.TWO_YEARS,
  pattern: wholeWords(`(?<=(?<!\\p{L})${YEARS_BEFORE})(?<year>(?:19|20)\\d{2})${NOT_A_COUNT}(?![-/–]\\d)`, {
    first: "12",
  }),
  read: (groups) => calendarDate({ year: Number(groups["year"]) }),
  examples: [
    ["Médaillée en 2011 et 2015, elle", "2015"],
    ["inondé en 1993, 1995 et 2013", "1995"],
  ],
  nearMisses: ["2011 et 2015", "en 2011 et 2015 euros", "les lots 1998, 2002 et 2006", "en 2011, 2 015 places"],
} satisfies DateRule;
