import { MONTH_NAMES } from "../../../../lexicon/fr/calendar.ts";
import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { FULL_MONTH, smallOrCapitals, wholeWords, YEAR } from "./pattern.ts";
import { monthOf } from "./read-words.ts";
import * as clue from "./clues.ts";

/** Words after which a month is a time; without one, « Mars » is a planet and « Avril » someone's name. */
const BEFORE_A_MONTH =
  "(?:[Ee]n|EN|[Dd]ès|DÈS|[Dd]epuis|DEPUIS|[Aa]vant|[Aa]près|[Cc]ourant|[Jj]usqu'en|[Jj]usqu'à|[Dd]'ici|[Dd]'ici\\sà|[Vv]ers|[Pp]ar\\srapport\\sà|[Àà]\\spartir\\sde|[Mm]ois\\sde|MOIS\\sDE)\\s|[Mm]ois\\sd'|[Àà]\\spartir\\sd'|MOIS\\sD'";

/** « en octobre », « depuis juin », « au mois d'août »: a month alone. In « en mai et juin 2020 » its year is that of the next. */
export const bareMonth = {
  id: "fr/dates/bare-month",
  clues: clue.INTRODUCED_MONTH,
  pattern: wholeWords(
    `(?<=(?<!\\p{L})(?:${BEFORE_A_MONTH}|(?:[Ee]n|[Dd]epuis)\\s(?:${FULL_MONTH})\\s(?:et|ou)\\s))(?<month>${smallOrCapitals(MONTH_NAMES)})(?=(?: (?:et|ou|puis)(?: en)? (?:${FULL_MONTH}) (?<year>${YEAR}))?)(?!-)(?!\\s\\d)`,
    { cased: true, first: "jfmasondJFMASOND" },
  ),
  read: (groups) =>
    calendarDate({
      month: monthOf(groups["month"]),
      year: groups["year"] === undefined ? undefined : Number(groups["year"]),
    }),
  examples: [
    ["Le tunnel ferme en novembre.", "novembre"],
    ["EN AOÛT, RIEN", "AOÛT"],
    ["au mois d'avril", "avril"],
  ],
  nearMisses: [
    "la sonde se pose sur Mars",
    "Augustin Avril",
    "rue de Juillet",
    "Septembre noir",
    "chaque mois de l'année",
  ],
} satisfies DateRule;
