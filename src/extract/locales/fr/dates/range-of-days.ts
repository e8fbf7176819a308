import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule, Groups } from "../../../dates/date-rule.ts";
import { DAY, DAY_AHEAD, DAY_ENDING, DAY_LETTERS, MONTH, NOT_A_STREET, WEEKDAY, wholeWords, YEAR } from "./pattern.ts";
import { leanOf, monthOf, weekdayNamed } from "./read-words.ts";
import * as clue from "./clues.ts";

/**
 * « du 12 au 14 septembre 2023 », « du lundi 11 au vendredi 15 mars », « entre le 3 et le 5 mai », « 12-14 mai 2022 ». The two days of
 * « la nuit du 3 au 4 » are not one stretch of time but the two ends of a night (`listed-day.ts`).
 */
export const rangeOfDays = {
  id: "fr/dates/range-of-days",
  clues: clue.TWO_DAYS | clue.DAY_THEN_MONTH,
  pattern: wholeWords(
    `(?:${DAY_AHEAD}|(?=du\\s|entre\\s))(?<!nuit\\s(?:du\\s(?:${WEEKDAY}\\s)?)?)${NOT_A_STREET}(?:(?:du )?${end("1", true)}(?: (?:jusqu')?au |[-–]| ?[–-] )|entre les? ${end("3", true)} et (?:le )?)${end("2", false)}(?: (?<lean>dernier|prochain))?`,
    { first: `${DAY_LETTERS}e` },
  ),
  read: (groups) => {
    const [from, to] = [readEnd(groups, groups["day1"] === undefined ? "3" : "1"), readEnd(groups, "2")];
    const lean = leanOf(groups["lean"]);
    return { kind: "range", from: calendarDate({ ...from, lean }), to: calendarDate({ ...to, lean }) };
  },
  examples: [
    ["Le salon se tient du 3 au 9 juin 2024 à Metz", "du 3 au 9 juin 2024"],
    ["du 28 février au 2 mars 2024", "du 28 février au 2 mars 2024"],
    ["entre le 3 et le 5 mai,", "entre le 3 et le 5 mai"],
    ["Entre les 6 et 9 juin, il", "Entre les 6 et 9 juin"],
    ["du lundi 11 au vendredi 15 mars", "du lundi 11 au vendredi 15 mars"],
    ["Congrès, 12-14 mai 2022", "12-14 mai 2022"],
    ["du 3 mai jusqu'au 9 juin 2021", "du 3 mai jusqu'au 9 juin 2021"],
  ],
  nearMisses: ["la nuit du 3 au 4 mars", "du 12 au 14", "passé de 3 à 9 juin", "lundi et mardi", "le 10 et le 17 juin"],
} satisfies DateRule;

function end(number: string, monthIsOptional: boolean): string {
  const month = `(?: de)? (?<month${number}>${MONTH})(?: (?<year${number}>${YEAR}))?`;
  return `(?:(?<weekday${number}>${WEEKDAY}) )?(?<day${number}>${DAY})${DAY_ENDING}${monthIsOptional ? `(?:${month})?` : month}`;
}

function readEnd(groups: Groups, number: string): Omit<ReturnType<typeof calendarDate>, "kind"> {
  const year = groups[`year${number}`];
  return calendarDate({
    year: year === undefined ? undefined : Number(year),
    month: monthOf(groups[`month${number}`]),
    day: Number(groups[`day${number}`]),
    weekday: weekdayNamed(groups[`weekday${number}`]),
  });
}
