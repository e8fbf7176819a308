import { WEEKDAY_NAMES } from "../../../../lexicon/fr/calendar.ts";
import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { oneOf, wholeWords } from "./pattern.ts";
import { leanOf, weekdayNamed } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « mardi dernier », « lundi prochain », « ce mercredi »: a weekday that says which way to count. « Ce dimanche-là » is another story's. */
export const weekdayLeaning = {
  id: "fr/dates/weekday-leaning",
  clues: clue.WEEKDAY | clue.NEAR,
  pattern: wholeWords(
    `(?:(?<near>ce) (?<weekday1>${oneOf(WEEKDAY_NAMES)})(?!-là)(?!\\s\\d)|(?<weekday2>${oneOf(WEEKDAY_NAMES)}) (?<lean>dernier|passé|prochain)|(?<weekday3>${oneOf(WEEKDAY_NAMES)})(?= (?:et|ou) (?:${oneOf(WEEKDAY_NAMES)}) (?<lean3>derniers|passés|prochains)(?!\\p{L}))|(?<=(?:di|dimanche) (?:et|ou) )(?<weekday4>${oneOf(WEEKDAY_NAMES)}) (?<lean4>derniers|passés|prochains))`,
    { first: "clmjvsd" },
  ),
  read: (groups) =>
    calendarDate({
      weekday: weekdayNamed(groups["weekday1"] ?? groups["weekday2"] ?? groups["weekday3"] ?? groups["weekday4"]),
      lean: leanOf(groups["near"] ?? groups["lean"] ?? groups["lean3"] ?? groups["lean4"]),
    }),
  examples: [
    ["Jugé jeudi dernier, il a fait appel", "jeudi dernier"],
    ["Jeudi et vendredi prochains, la", "Jeudi"],
    ["On vote ce dimanche dans le canton", "ce dimanche"],
  ],
  nearMisses: ["ce dimanche-là", "le dernier mardi", "les mardis prochains", "ce mercredi 6"],
} satisfies DateRule;
