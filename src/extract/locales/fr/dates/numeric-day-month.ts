import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import * as clue from "./clues.ts";

/** « du 14/09 », « le 03/11 »: day and month in figures, only after an article and with two figures of month. Others are marks and shares. */
export const numericDayMonth = {
  id: "fr/dates/numeric-day-month",
  clues: clue.DAY | clue.MARKED_FIGURES,
  pattern:
    /(?<=(?<!\p{L})(?:le|du|au|dès le|jusqu'au|ce)\s)(?<day>3[01]|[12]\d|0?[1-9])\/(?<month>0[1-9]|1[0-2])(?![\p{L}\p{N}/])(?![.,-]\d)(?!\s(?:de(?!\p{L})|d'|en\s(?!\p{L}+ant)))/giu,
  read: (groups) => calendarDate({ month: Number(groups["month"]), day: Number(groups["day"]) }),
  examples: [
    ["Réunion du 14/09 à la mairie", "14/09"],
    ["clos le 3/11.", "3/11"],
  ],
  nearMisses: ["page 12/09", "une note de 12/10", "le 16/9", "le 12/20 en maths", "du 12/09/", "au 3/10 de la surface"],
} satisfies DateRule;
