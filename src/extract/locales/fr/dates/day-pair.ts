import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { DAY, DAY_ENDING, MONTH, wholeWords, YEAR } from "./pattern.ts";
import { monthOf } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « les 4 et 5 juillet 2023 »: two days that follow one another make one stretch; « les 4 et 12 » are two (`listed-day.ts`). */
export const dayPair = {
  id: "fr/dates/day-pair",
  clues: clue.TWO_DAYS | clue.DAY_THEN_MONTH,
  pattern: wholeWords(
    `(?<=(?<!\\p{L})(?:les|des|aux|ces)\\s(?:\\p{L}{4,9}\\s)?)(?<first>${DAY})${DAY_ENDING} et (?<second>${DAY}) (?<month>${MONTH})(?: (?<year>${YEAR}))?`,
    { first: "0-9" },
  ),
  read: (groups) => {
    const [first, second] = [Number(groups["first"]), Number(groups["second"])];
    if (second !== first + 1) return undefined;
    const month = monthOf(groups["month"]);
    const year = groups["year"] === undefined ? undefined : Number(groups["year"]);
    return {
      kind: "range",
      from: calendarDate({ year, month, day: first }),
      to: calendarDate({ year, month, day: second }),
    };
  },
  examples: [
    ["Les 8 et 9 juin 2024, on vote", "8 et 9 juin 2024"],
    ["ces 1er et 2 mai", "1er et 2 mai"],
  ],
  nearMisses: ["les 4 et 12 juillet", "le 4 et le 5 juillet", "4 et 5 juillet", "les 4 et 5 étages"],
} satisfies DateRule;
