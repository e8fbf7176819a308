import { SEASONS } from "../../../../lexicon/fr/calendar.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { NOT_A_COUNT, oneOf, wholeWords } from "./pattern.ts";
import * as clue from "./clues.ts";

/** « l'hiver 54 », « au printemps 68 »: a season of the last century, whose year is in two figures. « Été 20 fois » counts. */
export const seasonShortYear = {
  id: "fr/dates/season-short-year",
  clues: clue.SEASON | clue.NAME_THEN_YEAR,
  pattern: wholeWords(
    `(?<=(?<!\\p{L})(?:l'|au |du |le ))(?<season>${oneOf(SEASONS.keys())}) '?(?<year>[3-9]\\d)${NOT_A_COUNT}(?!\\s(?:à|et|ou)\\s\\d)`,
    { first: "péah" },
  ),
  read: (groups) => {
    const season = SEASONS.get(groups["season"]?.toLowerCase() ?? "");
    if (season === undefined) return undefined;
    return { kind: "season", season, year: 1900 + Number(groups["year"]), lean: undefined };
  },
  examples: [
    ["La récolte de l'automne 47 fut maigre", "automne 47"],
    ["au printemps 68, la fac", "printemps 68"],
  ],
  nearMisses: [
    "l'été 40 bateaux passent",
    "il a été 76 fois",
    "l'hiver 50 à 60 lits",
    "au printemps 2068",
    "l'été 30 %",
  ],
} satisfies DateRule;
