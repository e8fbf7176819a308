import { shiftedDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { DAY, DAY_ENDING, wholeWords } from "./pattern.ts";
import * as clue from "./clues.ts";

/** « le 14 courant », « le 5 du mois prochain », « le 12 de ce mois »: a day of a month counted from the article's. « Le 5 du mois » comes back. */
export const dayOfMonthNear = {
  id: "fr/dates/day-of-month-near",
  clues: clue.DAY | clue.TIME_WORD,
  pattern: wholeWords(
    `(?<=(?<!\\p{L})(?:le|du|au|dès le) )(?<day>${DAY})${DAY_ENDING} (?:courant|de ce mois(?:-ci)?|du présent mois|du mois (?:courant|en cours|(?<lean>dernier|passé|prochain)))(?!-)(?!\\s(?:de|d'|janv|fév|mars|avr|mai|jui|ao|sept|oct|nov|déc))`,
    { first: "0-9" },
  ),
  read: (groups) => {
    const lean = groups["lean"]?.toLowerCase();
    const count = lean === undefined ? 0 : lean === "prochain" ? 1 : -1;
    return shiftedDate("month", count, { day: Number(groups["day"]) });
  },
  examples: [
    ["La lettre du 9 courant est restée", "9 courant"],
    ["Le 1er du mois prochain, la halle", "1er du mois prochain"],
    ["élu le 4 de ce mois", "4 de ce mois"],
  ],
  nearMisses: ["le 5 du mois", "le 14 courant juin", "le 7 du mois de mars", "le 3 courants", "le 45 courant"],
} satisfies DateRule;
