import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { NOT_A_COUNT, wholeWords, YEAR } from "./pattern.ts";
import * as clue from "./clues.ts";

/** « fin 2022 », « début 2019 », « mi-2021 »: a part of a year, valued as the year. */
export const partOfYear = {
  id: "fr/dates/part-of-year",
  clues: clue.PART | clue.YEAR,
  pattern: wholeWords(`(?:(?:début|fin|courant) |mi(?:-| ))(?<year>${YEAR})${NOT_A_COUNT}(?!-\\d)`, { first: "dfcm" }),
  read: (groups) => calendarDate({ year: Number(groups["year"]) }),
  examples: [
    ["La vente, conclue fin 2022,", "fin 2022"],
    ["depuis mi-2021", "mi-2021"],
  ],
  nearMisses: ["fin 2 000", "une fin 20221", "début 1500 mètres"],
} satisfies DateRule;
