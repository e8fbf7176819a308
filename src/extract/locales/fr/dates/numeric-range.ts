import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule, Groups } from "../../../dates/date-rule.ts";
import { wholeWords } from "./pattern.ts";
import { fullYear } from "./read-words.ts";
import * as clue from "./clues.ts";

/** Day, perhaps a month, perhaps a year in figures, parted by strokes or stops; the last end always says its month. */
const FIRST =
  "(?<day1>3[01]|[12]\\d|0?[1-9])(?:[/.](?<month1>0?[1-9]|1[0-2])(?:[/.](?<year1>20\\d{2}|19\\d{2}|\\d{2}))?)?";
const LAST =
  "(?<day2>3[01]|[12]\\d|0?[1-9])[/.](?<month2>0[1-9]|1[0-2]|[1-9](?=[/.]\\d{2}))(?:[/.](?<year2>20\\d{2}|19\\d{2}|\\d{2}))?";

/** « du 24 au 31/12/2022 », « du 03/05 au 12/05 », « du 1/7/2023 au 31/8/2023 »: a stretch of days in figures, with the words that make it one. */
export const numericRange = {
  id: "fr/dates/numeric-range",
  clues: clue.DAY | clue.MARKED_FIGURES,
  pattern: wholeWords(`du ${FIRST} au ${LAST}(?![/.,]\\d)(?!\\s?(?:%|€))`, { first: "d" }),
  read: (groups) => {
    const year = fullYear(groups["year2"]);
    return { kind: "range", from: end(groups, "1", fullYear(groups["year1"])), to: end(groups, "2", year) };
  },
  examples: [
    ["Fermé du 24 au 31/12/2022 inclus", "du 24 au 31/12/2022"],
    ["soldes du 03/05 au 12/05", "du 03/05 au 12/05"],
    ["valable du 1/7/2023 au 31/8/2023.", "du 1/7/2023 au 31/8/2023"],
  ],
  nearMisses: ["du 3 au 4", "du 12/20 au 15/20", "passer du 4.5 au 5.2", "du 24 au 31", "le 24/12 et le 31/12"],
} satisfies DateRule;

function end(groups: Groups, number: string, year: number | undefined): ReturnType<typeof calendarDate> {
  const month = groups[`month${number}`];
  return calendarDate({
    year,
    month: month === undefined ? undefined : Number(month),
    day: Number(groups[`day${number}`]),
  });
}
