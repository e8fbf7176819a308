import { WEEKDAY_NAMES } from "../../../../lexicon/fr/calendar.ts";
import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { oneOf, wholeWords } from "./pattern.ts";
import { weekdayNamed } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « de lundi à jeudi », « entre mardi et vendredi ». With « du … au … » it is every week, and « la nuit de samedi à dimanche » is two days. */
export const rangeOfWeekdays = {
  id: "fr/dates/range-of-weekdays",
  clues: clue.WEEKDAY_LINKED,
  pattern: wholeWords(
    `(?<!(?:nuit|nuits)\\s)(?:de (?<from>${oneOf(WEEKDAY_NAMES)}) à|entre (?<from2>${oneOf(WEEKDAY_NAMES)}) et) (?<to>${oneOf(WEEKDAY_NAMES)})`,
    { first: "de" },
  ),
  read: (groups) => ({
    kind: "range",
    from: calendarDate({ weekday: weekdayNamed(groups["from"] ?? groups["from2"]) }),
    to: calendarDate({ weekday: weekdayNamed(groups["to"]) }),
  }),
  examples: [["Les trains seront rares de mardi à jeudi.", "de mardi à jeudi"]],
  nearMisses: ["dans la nuit de samedi à dimanche", "ouvert du lundi au vendredi", "mardi et jeudi"],
} satisfies DateRule;
