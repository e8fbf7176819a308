import { shiftedDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { wholeWords } from "./pattern.ts";
import * as clue from "./clues.ts";

const DAYS: ReadonlyMap<string, number> = new Map([
  ["avant-veille", -2],
  ["veille", -1],
  ["lendemain", 1],
  ["surlendemain", 2],
  ["jour d'avant", -1],
  ["jour précédent", -1],
  ["jour d'après", 1],
  ["jour suivant", 1],
]);

/** « la veille », « le surlendemain »: counted from the date spoken of just before. With « de » it is counted from an event. */
export const dayBeforeAfter = {
  id: "fr/dates/day-before-after",
  clues: clue.BESIDE,
  pattern: wholeWords(
    "(?:(?:la |le |l')(?<word>avant-veille|veille|lendemain|surlendemain)|le (?<word2>jour (?:d'avant|précédent|d'après|suivant)))(?!\\s(?:du|de|des)(?!\\p{L}))(?!\\sd')",
    { first: "l" },
  ),
  read: (groups) => {
    const count = DAYS.get((groups["word"] ?? groups["word2"] ?? "").toLowerCase().replace(/\s+/gu, " "));
    return count === undefined ? undefined : shiftedDate("day", count, { from: "previous" });
  },
  examples: [
    ["Arrêté le 4 mai 2022, il sortit le surlendemain.", "le surlendemain"],
    ["l'avant-veille, le fleuve montait", "l'avant-veille"],
    ["Le jour suivant, la neige", "Le jour suivant"],
  ],
  nearMisses: [
    "la veille du scrutin",
    "le lendemain de la fête",
    "du jour au lendemain",
    "une veille technique",
    "en veille",
  ],
} satisfies DateRule;
