import { SEASONS } from "../../../../lexicon/fr/calendar.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { oneOf, wholeWords } from "./pattern.ts";
import { leanOf } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « cet été », « l'hiver dernier », « le printemps prochain »: a season counted from the article's day. « Chaque été » is none. */
export const seasonNear = {
  id: "fr/dates/season-near",
  clues: clue.SEASON | clue.NEAR,
  pattern: wholeWords(
    `(?:(?<near>cet|ce) (?<season1>${oneOf(SEASONS.keys())})(?!-là)|(?:l'|le |au )(?<season2>${oneOf(SEASONS.keys())}) (?<lean>dernier|passé|prochain))`,
    { first: "cla" },
  ),
  read: (groups) => {
    const season = SEASONS.get((groups["season1"] ?? groups["season2"] ?? "").toLowerCase());
    if (season === undefined) return undefined;
    return { kind: "season", season, year: undefined, lean: leanOf(groups["near"] ?? groups["lean"]) };
  },
  examples: [
    ["Les bassins resteront fermés cet hiver.", "cet hiver"],
    ["L'été dernier, la source", "L'été dernier"],
  ],
  nearMisses: ["chaque été", "cet été-là", "il a été dernier", "au printemps"],
} satisfies DateRule;
