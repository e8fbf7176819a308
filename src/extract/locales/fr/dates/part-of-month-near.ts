import { shiftedDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { wholeWords } from "./pattern.ts";
import * as clue from "./clues.ts";

/**
 * « en début d'année », « au début du mois », « la fin de l'année »: a part of the article's month or year, valued as the whole. « La fin du
 * mois de mai » and « la fin de l'année 2019 » say which, and are others' to read.
 */
export const partOfMonthNear = {
  id: "fr/dates/part-of-month-near",
  clues: clue.PART | clue.TIME_WORD,
  pattern: wholeWords(
    "(?:(?:en (?:début|milieu|fin) (?:de |d'))|(?:au (?:début|milieu) |le (?:début|milieu) |la fin )(?:du |de l'))(?<unit>mois|année)(?: (?<lean>dernière?|passée?|prochaine?))?(?!\\s(?:de|du|des|scolaire|\\d)(?!\\p{L}))(?!\\sd')",
    { first: "eal" },
  ),
  read: (groups) => {
    const lean = groups["lean"]?.toLowerCase();
    const count = lean === undefined ? 0 : lean.startsWith("prochain") ? 1 : -1;
    return shiftedDate(groups["unit"]?.toLowerCase() === "mois" ? "month" : "year", count);
  },
  examples: [
    ["En début d'année, le port fermait", "En début d'année"],
    ["livrée avant la fin de l'année.", "la fin de l'année"],
    ["rompu au début du mois, le bail", "au début du mois"],
  ],
  nearMisses: [
    "la fin du mois de mai",
    "la fin de l'année 2019",
    "à la fin de l'année scolaire",
    "les fins de mois",
    "fin de partie",
  ],
} satisfies DateRule;
