import { WEEKDAY_NAMES } from "../../../../lexicon/fr/calendar.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { oneOf, wholeWords } from "./pattern.ts";
import { weekdayNamed } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « mardi en huit », « lundi en quinze »: one or two weeks after the coming one. « D'aujourd'hui en huit » is not in the press. */
export const weekdayInWeeks = {
  id: "fr/dates/weekday-in-weeks",
  clues: clue.WEEKDAY | clue.IN_TIME,
  pattern: wholeWords(`(?<weekday>${oneOf(WEEKDAY_NAMES)}) en (?<days>huit|quinze)(?! \\p{L}+(?:s|x)(?!\\p{L}))`, {
    first: "lmjvsd",
  }),
  read: (groups) => {
    const weekday = weekdayNamed(groups["weekday"]);
    if (weekday === undefined) return undefined;
    return {
      kind: "weekday-beside",
      weekday,
      from: "article",
      weeks: groups["days"]?.toLowerCase() === "huit" ? 1 : 2,
    };
  },
  examples: [
    ["On jugera l'affaire jeudi en huit.", "jeudi en huit"],
    ["rendez-vous lundi en quinze", "lundi en quinze"],
  ],
  nearMisses: ["lundi en huit manches", "mardi", "en huit jours", "lundi en huis clos"],
} satisfies DateRule;
