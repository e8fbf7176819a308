import { WEEKDAY_NAMES } from "../../../../lexicon/fr/calendar.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { oneOf, wholeWords } from "./pattern.ts";
import { weekdayNamed } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « le mardi suivant », « le dimanche précédent », « le lundi d'avant »: counted from the date spoken of just before. */
export const weekdayBeside = {
  id: "fr/dates/weekday-beside",
  clues: clue.WEEKDAY | clue.BESIDE,
  pattern: wholeWords(`le (?<weekday>${oneOf(WEEKDAY_NAMES)}) (?<way>suivant|d'après|précédent|d'avant)`, {
    first: "l",
  }),
  read: (groups) => {
    const weekday = weekdayNamed(groups["weekday"]);
    if (weekday === undefined) return undefined;
    const after = /^(?:suivant|d'après)$/iu.test(groups["way"] ?? "");
    return { kind: "weekday-beside", weekday, from: "previous", weeks: after ? 0 : -1 };
  },
  examples: [
    ["Il est revenu le jeudi suivant.", "le jeudi suivant"],
    ["le dimanche d'avant, on votait", "le dimanche d'avant"],
  ],
  nearMisses: ["le jeudi", "les mardis suivants", "le jour suivant", "jeudi prochain"],
} satisfies DateRule;
