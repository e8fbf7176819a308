import { shiftedDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { NUMBER, wholeWords } from "./pattern.ts";
import { numberOf, unitOf } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « deux jours plus tard », « trois jours auparavant »: days from the date spoken of just before, weeks about; months and years count too roughly. */
export const daysLater = {
  id: "fr/dates/days-later",
  clues: clue.AGO_OR_LATER,
  pattern: wholeWords(
    `(?<number>${NUMBER}) (?<unit>jours?|semaines?) (?<way>plus tard|plus tôt|auparavant|(?:après|avant)(?=\\s?(?:[.,;!?)»]|$)))`,
  ),
  read: (groups) => {
    const number = numberOf(groups["number"]);
    if (number === undefined) return undefined;
    const weeks = unitOf(groups["unit"]) === "week";
    const days = weeks ? 7 * number : number;
    const later = /^(?:plus tard|après)$/iu.test((groups["way"] ?? "").replace(/\s+/gu, " "));
    return shiftedDate("day", later ? days : -days, {
      from: "previous",
      approximate: weeks || days === 8 || days === 15,
    });
  },
  examples: [
    ["Dix jours plus tard, la digue cède", "Dix jours plus tard"],
    ["arrêté trois jours auparavant", "trois jours auparavant"],
    ["Opéré, il sort deux jours après.", "deux jours après"],
    ["Une semaine plus tard, tout recommence", "Une semaine plus tard"],
  ],
  nearMisses: ["deux ans plus tard", "pendant trois jours", "quelques jours plus tard", "trois jours après le vote"],
} satisfies DateRule;
