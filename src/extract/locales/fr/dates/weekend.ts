import type { DateRule } from "../../../dates/date-rule.ts";
import { wholeWords } from "./pattern.ts";
import { leanOf } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « ce week-end », « le week-end dernier », « ce weekend »: a Saturday and its Sunday. */
export const weekend = {
  id: "fr/dates/weekend",
  clues: clue.NIGHT_OR_WEEKEND | clue.NEAR,
  pattern: wholeWords("(?:(?<near>ce) week-?end(?!-)|le week-?end (?<lean>dernier|passé|prochain))", { first: "cl" }),
  read: (groups) => ({ kind: "weekend", lean: leanOf(groups["near"] ?? groups["lean"]) ?? "present" }),
  examples: [
    ["Le vide-grenier a attiré la foule ce week-end.", "ce week-end"],
    ["Le week-end dernier, trois feux", "Le week-end dernier"],
  ],
  nearMisses: ["le week-end", "ce week-end-là", "un week-end sur deux", "chaque week-end"],
} satisfies DateRule;
