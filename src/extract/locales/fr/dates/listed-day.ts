import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { DAY, DAY_ENDING, MONTH, NOT_IN_A_NUMBER, WEEKDAY, wholeWords, YEAR } from "./pattern.ts";
import { monthOf, weekdayNamed } from "./read-words.ts";
import * as clue from "./clues.ts";

/** One more day of the list, up to the one that says the month; at most six, so that a long line of figures stays cheap. */
const MORE_DAYS = `(?:, (?:le )?(?:${WEEKDAY} )?${DAY}${DAY_ENDING}){0,6}`;

/** « les 4, 7 et 12 juillet », « le 4 et le 7 juillet », « la nuit du 3 au 4 mars »: each day but the last, which says their month. */
export const listedDay = {
  id: "fr/dates/listed-day",
  clues: clue.TWO_DAYS | clue.DAY_THEN_MONTH,
  pattern: wholeWords(
    `(?<=(?<!\\p{L})(?:(?:les|des|aux|le|du|et|ou|nuit\\sdu)\\s|,\\s(?:le\\s)?)(?:${WEEKDAY}s\\s)?)(?:(?<weekday>${WEEKDAY}) )?${NOT_IN_A_NUMBER}(?<day>${DAY})${DAY_ENDING}` +
      `(?=${MORE_DAYS}(?:,? (?:et|ou|puis)(?: (?:le|du|celui du))?| au) (?:${WEEKDAY} )?${DAY}${DAY_ENDING} (?<month>${MONTH})(?!\\p{L})(?: (?<year>${YEAR}))?)`,
    { first: "0-9lmjvsd" },
  ),
  read: (groups) =>
    calendarDate({
      year: groups["year"] === undefined ? undefined : Number(groups["year"]),
      month: monthOf(groups["month"]),
      day: Number(groups["day"]),
      weekday: weekdayNamed(groups["weekday"]),
    }),
  examples: [
    ["ouvert les 4, 7 et 12 juillet", "4"],
    ["dans la nuit du 3 au 4 mars 2023", "3"],
    ["le 6 ou le 9 mai", "6"],
    ["les samedis 6 et 20 mai", "6"],
    ["la nuit du jeudi 4 au vendredi 5 mai", "jeudi 4"],
  ],
  nearMisses: [
    "les 4 fils et 12 juillet",
    "le 4 juillet et le 7 juin",
    "lot 4, lot 7",
    "les 4 et 12 mètres",
    "les 4 et 5 marsouins de mai",
  ],
} satisfies DateRule;
