import { WEEKDAY_NAMES } from "../../../../lexicon/fr/calendar.ts";
import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { oneOf, wholeWords } from "./pattern.ts";
import { weekdayNamed } from "./read-words.ts";
import * as clue from "./clues.ts";

/** Verbs of one moment; « a fermé le lundi » may be every week, « a déclaré le lundi » is not. */
const ONCE =
  "déclarée?s?|dit|annoncée?s?|affirmée?s?|indiquée?s?|précisée?s?|rapportée?s?|confirmée?s?|révélée?s?|publiée?s?|signée?s?|attaquée?s?|tuée?s?|blessée?s?|arrêtée?s?|lancée?s?|rencontrée?s?|condamnée?s?|morte?s?|atterri|averti|explosé|frappé";

/** « a déclaré le lundi », « ont attaqué le Dimanche »: an article that a translation added to a single day. */
export const toldOnTheWeekday = {
  id: "fr/dates/told-on-the-weekday",
  clues: clue.THE_WEEKDAY,
  pattern: wholeWords(
    `(?<=(?<!\\p{L})(?:a|ont|est|sont|été)\\s(?:${ONCE})\\sle\\s)(?<weekday>${oneOf(WEEKDAY_NAMES)})(?!\\s\\d)(?! ou )`,
    { first: "lmjvsd" },
  ),
  read: (groups) => calendarDate({ weekday: weekdayNamed(groups["weekday"]) }),
  examples: [
    ["Le porte-parole a déclaré le jeudi que", "jeudi"],
    ["Deux civils ont été tués le Lundi.", "Lundi"],
  ],
  nearMisses: ["le magasin a fermé le lundi", "ouvert le samedi", "il a dit le contraire jeudi", "a déclaré jeudi"],
} satisfies DateRule;
