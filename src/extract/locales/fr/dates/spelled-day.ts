import { NUMBER_WORDS } from "../../../../lexicon/fr/numbers.ts";
import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { FULL_MONTH, oneOf, wholeWords, YEAR } from "./pattern.ts";
import { monthOf, numberOf } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « le premier mai 2023 », « le vingt et un juin »: the day in words, after its article; a hyphen makes it a name. */
export const spelledDay = {
  id: "fr/dates/spelled-day",
  clues: clue.SPELLED_DAY,
  pattern: wholeWords(
    `(?<=(?<!\\p{L})(?:le|du|au|ce)\\s)(?<!(?:rue|place|avenue|boulevard|quai|square)\\sdu\\s)(?<day>premier|${oneOf(NUMBER_WORDS.keys())}) (?<month>${FULL_MONTH})(?: (?<year>${YEAR}))?`,
    { first: "pudtqcshnoxv" },
  ),
  read: (groups) => {
    const day = groups["day"]?.toLowerCase() === "premier" ? 1 : numberOf(groups["day"]);
    if (day === undefined || day > 31) return undefined;
    const year = groups["year"] === undefined ? undefined : Number(groups["year"]);
    return calendarDate({ year, month: monthOf(groups["month"]), day });
  },
  examples: [
    ["Le premier mai 2023, le muguet", "premier mai 2023"],
    ["mort le vingt et un juin dans", "vingt et un juin"],
  ],
  nearMisses: [
    "le lycée Douze-Septembre",
    "trois mars",
    "le cinquante mai",
    "rue du quatre septembre",
    "le premier mois",
  ],
} satisfies DateRule;
