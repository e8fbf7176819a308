import { shiftedDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { wholeWords } from "./pattern.ts";
import { unitOf } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « l'année suivante », « le mois précédent », « la semaine d'après »: counted from the date spoken of just before. */
export const periodBeside = {
  id: "fr/dates/period-beside",
  clues: clue.TIME_WORD | clue.BESIDE,
  pattern: wholeWords(
    "(?:la |le |l')(?<unit>semaine|mois|année) (?<way>suivante?|d'après|précédente?|d'avant)(?!\\s(?:la|le|l'|celle|celui|son|sa)(?!\\p{L}))",
    { first: "l" },
  ),
  read: (groups) => {
    const after = /^(?:suiv|d'après)/iu.test(groups["way"] ?? "");
    const word = groups["unit"]?.toLowerCase() ?? "";
    return shiftedDate(word === "année" ? "year" : unitOf(word), after ? 1 : -1, { from: "previous" });
  },
  examples: [
    ["Élu en 2009, il part l'année suivante.", "l'année suivante"],
    ["Le mois précédent, rien", "Le mois précédent"],
  ],
  nearMisses: [
    "les années suivantes",
    "la semaine dernière",
    "chaque mois suivant",
    "l'année précédente celle du vote",
  ],
} satisfies DateRule;
