import { shiftedDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { NUMBER, wholeWords } from "./pattern.ts";
import { numberOf } from "./read-words.ts";
import { TIME_WORD } from "./clues.ts";

/** « deux jours plus tard », « trois jours auparavant »: whole days from the date spoken of just before; months and years count too roughly. */
export const daysLater = {
  id: "fr/dates/days-later",
  clues: [TIME_WORD],
  pattern: wholeWords(`(?<number>${NUMBER}) jours? (?<way>plus tard|plus tôt|auparavant)`),
  read: (groups) => {
    const days = numberOf(groups["number"]);
    if (days === undefined) return undefined;
    const later = groups["way"]?.toLowerCase().endsWith("tard") === true;
    return shiftedDate("day", later ? days : -days, { from: "previous", approximate: days === 8 || days === 15 });
  },
  examples: [
    ["Dix jours plus tard, la digue cède", "Dix jours plus tard"],
    ["arrêté trois jours auparavant", "trois jours auparavant"],
  ],
  nearMisses: ["deux ans plus tard", "pendant trois jours", "quelques jours plus tard"],
} satisfies DateRule;
