import { SEASONS } from "../../../../lexicon/fr/calendar.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { oneOf, wholeWords, YEAR } from "./pattern.ts";
import * as clue from "./clues.ts";

/** « été 2021 », « printemps de 1848 », « hiver 2022-2023 »: a season with its year; of two years, the one it begins in. */
export const seasonYear = {
  id: "fr/dates/season-year",
  clues: clue.SEASON | clue.NAME_THEN_YEAR,
  pattern: wholeWords(
    `(?<season>${oneOf(SEASONS.keys())})(?: de(?: l'année)?)? (?<year>${YEAR})(?:[-–/](?<next>${YEAR}|\\d{2}))?(?!\\s?(?:euros|€))`,
    { first: "péah" },
  ),
  read: (groups) => {
    const season = SEASONS.get(groups["season"]?.toLowerCase() ?? "");
    if (season === undefined) return undefined;
    return { kind: "season", season, year: Number(groups["year"]), lean: undefined };
  },
  examples: [
    ["Au printemps 2019, les vignes", "printemps 2019"],
    ["pendant l'hiver 2010-2011, le port", "hiver 2010-2011"],
  ],
  nearMisses: ["les Quatre Saisons", "il a été 2 fois", "le cargo Printemps", "été 20191"],
} satisfies DateRule;
