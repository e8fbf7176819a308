import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { DAY, DAY_ENDING, MONTH, wholeWords, YEAR } from "./pattern.ts";
import { monthOf } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « Le 28, il plaide ; le 2 juin, il part »: a day whose month only the next date says; the one before it where its number is greater. */
export const dayBeforeNext = {
  id: "fr/dates/day-before-next",
  clues: clue.DAY | clue.MONTH | clue.THE_DAY,
  pattern: wholeWords(
    `(?<!\\d[^\\n]{0,120})le (?<day>${DAY})(?=,\\s[^.!?\\n\\d]{1,80}[;,]\\s(?:et |puis |mais )?le (?<next>${DAY})${DAY_ENDING} (?<month>${MONTH})(?: (?<year>${YEAR}))?(?![\\p{L}\\p{N}]))`,
    { first: "l" },
  ),
  read: (groups) => {
    const [first, next, month] = [Number(groups["day"]), Number(groups["next"]), monthOf(groups["month"])];
    if (month === undefined) return undefined;
    const isMonthBefore = first > next;
    const turn = isMonthBefore && month === 1 ? 1 : 0;
    const year = groups["year"] === undefined ? undefined : Number(groups["year"]) - turn;
    return calendarDate({ year, month: isMonthBefore ? ((month + 10) % 12) + 1 : month, day: first });
  },
  examples: [
    ["Le 28, elle plaidait ; le 3 juin, elle perdait", "Le 28"],
    ["Le 4, le pont cède, et le 9 mars 2018 le bac coule", "Le 4"],
  ],
  nearMisses: [
    "Le 28, elle plaidait.",
    "Le 2 avril, il part. Le 28, il revient ; le 3 juin, il part",
    "le 45, puis le 3 juin",
  ],
} satisfies DateRule;
