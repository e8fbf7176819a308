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
    `(?:(?<near>ce) (?<weekday1>${oneOf(WEEKDAY_NAMES)})(?!-là)(?!\\s\\d)|(?<weekday2>${oneOf(WEEKDAY_NAMES)}) (?<lean>dernier|passé|prochain))`,
    { first: "clmjvsd" },
  ),
  read: (groups) =>
    calendarDate({
      weekday: weekdayNamed(groups["weekday1"] ?? groups["weekday2"]),
      lean: leanOf(groups["near"] ?? groups["lean"]),
    }),
  examples: [
    ["Jugé jeudi dernier, il a fait appel", "jeudi dernier"],
    ["On vote ce dimanche dans le canton", "ce dimanche"],
  ],
  nearMisses: ["ce dimanche-là", "le dernier mardi", "les mardis prochains", "ce mercredi 6"],
} satisfies DateRule;
