import { shiftedDate, type ShiftedDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { wholeWords } from "./pattern.ts";
import * as clue from "./clues.ts";

const PARTS: ReadonlyMap<string, ShiftedDate["part"]> = new Map([
  ["début", "start"],
  ["milieu", "middle"],
  ["fin", "end"],
]);

/** « en début de semaine », « en fin de semaine prochaine »: some days of a week near the article's. */
export const partOfWeek = {
  id: "fr/dates/part-of-week",
  clues: clue.PART | clue.TIME_WORD,
  pattern: wholeWords(
    "(?:en (?<part>début|milieu|fin) de semaine(?: (?<lean>dernière|passée|prochaine))?|(?<!(?<!\\p{L})(?:la|le|une?|chaque|en) )(?<part2>début|milieu|fin) de semaine (?<lean2>dernière|passée|prochaine))",
    { first: "edmf" },
  ),
  read: (groups) => {
    const lean = (groups["lean"] ?? groups["lean2"])?.toLowerCase();
    const count = lean === undefined ? 0 : lean === "prochaine" ? 1 : -1;
    return shiftedDate("week", count, { part: PARTS.get((groups["part"] ?? groups["part2"])?.toLowerCase() ?? "") });
  },
  examples: [
    ["Entendus en début de semaine, ils", "en début de semaine"],
    ["Début de semaine prochaine, le gel", "Début de semaine prochaine"],
  ],
  nearMisses: ["la fin de la semaine", "en semaine", "fin de semaine"],
} satisfies DateRule;
