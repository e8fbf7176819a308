import { FAMOUS_DAYS } from "../../../../lexicon/fr/calendar.ts";
import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { oneOf, wholeWords } from "./pattern.ts";
import * as clue from "./clues.ts";

/** « les attentats du 11 septembre »: a deed and its day, without a year since everyone knows it. With a year, it is a full date. */
export const famousDay = {
  id: "fr/dates/famous-day",
  clues: clue.DEED | clue.DAY_THEN_MONTH,
  pattern: wholeWords(
    `(?:${FAMOUS_DAYS.map(
      ({ name, deeds }, index) =>
        `(?<=(?<!\\p{L})(?:${oneOf(deeds)})\\s(?:\\p{Ll}{4,12}\\s|du\\sHamas\\s){0,2}du\\s)(?<famous${index}>${name})`,
    ).join("|")})(?! (?:de )?\\d{4})(?! (?:dernier|prochain))`,
    { first: "17" },
  ),
  read: (groups) => {
    const famous = FAMOUS_DAYS.find((_, index) => groups[`famous${index}`] !== undefined);
    if (famous === undefined) return undefined;
    const { year, month, day } = famous;
    return calendarDate({ year, month, day, named: true, lean: "past" });
  },
  examples: [
    ["Depuis les attentats du 11 septembre, on fouille", "11 septembre"],
    ["l'attaque sanglante du 7 octobre", "7 octobre"],
  ],
  nearMisses: ["la réunion du 11 septembre", "les attentats du 11 septembre 2001", "les attentats du 11-Septembre"],
} satisfies DateRule;
