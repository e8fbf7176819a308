import { shiftedDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { wholeWords } from "./pattern.ts";
import * as clue from "./clues.ts";

/** « ce jour-là », « le même jour »: the date spoken of just before. « Plus tôt dans la journée » may as well be the day of writing. */
export const sameDay = {
  id: "fr/dates/same-day",
  clues: clue.SAME_DAY,
  pattern: wholeWords(
    "(?:(?<previous>ce jour-là|ce même jour|le même jour|le jour même(?!\\s(?:du|de|où|des)))|plus (?:tôt|tard) dans la (?:journée|matinée|soirée))",
    { first: "clp" },
  ),
  read: (groups) => shiftedDate("day", 0, { from: groups["previous"] === undefined ? "either" : "previous" }),
  examples: [
    ["Ce jour-là, la neige tombait", "Ce jour-là"],
    ["Plus tôt dans la journée, le maire", "Plus tôt dans la journée"],
  ],
  nearMisses: ["toute la journée", "le jour même de son élection", "plus tard"],
} satisfies DateRule;
