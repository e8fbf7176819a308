import type { DateRule } from "../../../dates/date-rule.ts";
import { wholeWords } from "./pattern.ts";
import { leanOf } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « la fin de semaine passée », « cette fin de semaine »: the week-end, as Québec calls it. */
export const endOfWeek = {
  id: "fr/dates/end-of-week",
  clues: clue.PART | clue.TIME_WORD,
  pattern: wholeWords(
    "(?:(?<near>cette) fin de semaine(?!-|\\s(?:derni|pass|proch))|la fin de semaine (?<lean>dernière|passée|prochaine))",
    { first: "cl" },
  ),
  read: (groups) => ({ kind: "weekend", lean: leanOf(groups["near"] ?? groups["lean"]) ?? "present" }),
  examples: [
    ["Les sentiers ouvriront cette fin de semaine.", "cette fin de semaine"],
    ["La fin de semaine dernière, la neige", "La fin de semaine dernière"],
  ],
  nearMisses: [
    "la fin de semaine",
    "cette fin de semaine-là",
    "la fin de la semaine dernière",
    "chaque fin de semaine",
  ],
} satisfies DateRule;
