import type { DateRule } from "../../../dates/date-rule.ts";
import { wholeWords } from "./pattern.ts";
import * as clue from "./clues.ts";

/** « la nuit dernière », « la nuit prochaine »: the night that touches the article's day, which has two dates. « Cette nuit » may be either. */
export const nearNight = {
  id: "fr/dates/near-night",
  clues: clue.NIGHT_OR_WEEKEND | clue.NEAR,
  pattern: wholeWords("la nuit (?<lean>dernière|passée|prochaine)", { first: "l" }),
  read: (groups) => ({ kind: "night", toward: groups["lean"]?.toLowerCase() === "prochaine" ? "future" : "past" }),
  examples: [["Un obus est tombé la nuit dernière.", "la nuit dernière"]],
  nearMisses: ["cette nuit", "la nuit du 3 mai", "la dernière nuit"],
} satisfies DateRule;
