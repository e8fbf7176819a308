import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { DAY, DAY_ENDING, FULL_MONTH, NOT_IN_A_NUMBER, wholeWords } from "./pattern.ts";
import { leanOf, monthOf } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « mars de l'an dernier », « le 3 mai de l'année dernière », « juin de cette année »: the year is counted from the article's. */
export const ofNearYear = {
  id: "fr/dates/of-near-year",
  clues: clue.MONTH | clue.TIME_WORD,
  pattern: wholeWords(
    `${NOT_IN_A_NUMBER}(?:(?<day>${DAY})${DAY_ENDING} )?(?<month>${FULL_MONTH}) de (?:l'(?:an|année) (?<lean>dernier|dernière|passée?|prochaine?)|cette année)`,
    { first: "0-9jfmasond" },
  ),
  read: (groups) => {
    const lean = leanOf(groups["lean"]);
    return calendarDate({
      month: monthOf(groups["month"]),
      day: groups["day"] === undefined ? undefined : Number(groups["day"]),
      yearsAway: lean === "past" ? -1 : lean === "future" ? 1 : 0,
    });
  },
  examples: [
    ["Fermé depuis juin de l'an dernier, le bac", "juin de l'an dernier"],
    ["vendu le 3 mai de l'année passée", "3 mai de l'année passée"],
    ["livré en octobre de cette année", "octobre de cette année"],
  ],
  nearMisses: ["mars de l'année 2019", "juin de l'an", "l'an dernier en mars", "les mois de l'an dernier"],
} satisfies DateRule;
