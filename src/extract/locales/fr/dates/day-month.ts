import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { DAY, DAY_ENDING, MONTH, NOT_A_STREET, NOT_IN_A_NUMBER, WEEKDAY, wholeWords, YEAR } from "./pattern.ts";
import { leanOf, monthOf, weekdayNamed } from "./read-words.ts";
import { FIGURE, MONTH_NAME } from "./clues.ts";

/**
 * « 10 septembre », « jeudi 29 février », « 3 mai dernier »: a day whose year is not said. In « le 4 mai et le 7 juin 2023 » the year is
 * that of the date it is coordinated with.
 */
export const dayMonth = {
  id: "fr/dates/day-month",
  clues: [FIGURE, MONTH_NAME],
  pattern: wholeWords(
    `${NOT_A_STREET}${NOT_IN_A_NUMBER}(?:(?<weekday>${WEEKDAY}),? (?:le )?)?(?<day>${DAY})${DAY_ENDING}(?: de)? (?<month>${MONTH})(?: (?<lean>dernier|passé|prochain))?` +
      `(?=(?:(?:,|,? et|,? ou|,? puis)(?: le| du| au)? ${DAY}${DAY_ENDING} ${MONTH} (?<year>${YEAR})(?![\\p{L}\\p{N}]))?)`,
  ),
  read: (groups) =>
    calendarDate({
      year: groups["year"] === undefined ? undefined : Number(groups["year"]),
      month: monthOf(groups["month"]),
      day: Number(groups["day"]),
      weekday: weekdayNamed(groups["weekday"]),
      lean: leanOf(groups["lean"]),
    }),
  examples: [
    ["Le bac a coulé le 8 novembre au large", "8 novembre"],
    ["réunis jeudi 29 février", "jeudi 29 février"],
    ["le 3 mai dernier, la grève", "3 mai dernier"],
    ["ROME, 4 oct. (Agence) —", "4 oct."],
  ],
  nearMisses: ["rue du 4 septembre", "place du 8 mai", "2,12 mai", "le 45 mai", "4-Septembre", "rue de Juillet"],
} satisfies DateRule;
