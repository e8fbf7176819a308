import { MONTH_NAMES } from "../../../../lexicon/fr/calendar.ts";
import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { oneOf, wholeWords } from "./pattern.ts";
import { leanOf, monthOf } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « septembre dernier », « mars prochain »: a month that says which way to count. */
export const monthLeaning = {
  id: "fr/dates/month-leaning",
  clues: clue.MONTH | clue.NEAR,
  pattern: wholeWords(`(?<month>${oneOf(MONTH_NAMES)}) (?<lean>dernier|passé|prochain)`, { first: "jfmasond" }),
  read: (groups) => calendarDate({ month: monthOf(groups["month"]), lean: leanOf(groups["lean"]) }),
  examples: [["Le pont, fermé en mai dernier,", "mai dernier"]],
  nearMisses: ["le dernier mois de mai", "mars derniers", "mai"],
} satisfies DateRule;
