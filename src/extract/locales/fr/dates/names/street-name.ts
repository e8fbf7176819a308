import { STREET_WORDS } from "../../../../../lexicon/fr/calendar.ts";
import type { NameRule } from "../../../../dates/name-rule.ts";
import * as clue from "../clues.ts";
import { DAY, DAY_ENDING, FULL_MONTH, oneOf, wholeWords, YEAR } from "../pattern.ts";

/** « rue du 8 Mai 1945 », « place du 11-Novembre », « boulevard de Juillet ». « Au cours du 8 mai » is a day. */
export const streetName = {
  id: "fr/names/street",
  clues: clue.DAY_THEN_MONTH,
  pattern: wholeWords(
    `(?<=(?<!\\p{L})(?<!(?:au|en)\\s)(?:${oneOf(STREET_WORDS)})s?\\s)(?:du |de la |des |de |d'|le (?=\\p{L}))(?:${DAY}${DAY_ENDING}[- ])?(?:${FULL_MONTH})(?:[- ]${YEAR})?`,
    { first: "dl" },
  ),
  examples: [
    ["au 3, rue du 8 Mai 1945, un feu", "du 8 Mai 1945"],
    ["la place du 1er-Mai est noire", "du 1er-Mai"],
    ["boulevard de Juillet", "de Juillet"],
  ],
  nearMisses: ["au cours du 8 mai", "en place du 3 mai au 9", "la rue barrée le 8 mai", "rue de Mayence"],
} satisfies NameRule;
