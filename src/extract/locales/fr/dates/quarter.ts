import { ORDINAL_WORDS } from "../../../../lexicon/fr/numbers.ts";
import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { oneOf, wholeWords, YEAR } from "./pattern.ts";
import * as clue from "./clues.ts";

/** « premier trimestre 2023 », « second semestre de 2021 »: three or six months of a year. */
export const quarter = {
  id: "fr/dates/quarter",
  clues: clue.LONG_PERIOD | clue.YEAR,
  pattern: wholeWords(
    `(?<rank>${oneOf(ORDINAL_WORDS.keys())}) (?<unit>trimestre|semestre)(?: de(?: l'année)?)? (?<year>${YEAR})`,
    { first: "pdst1234q" },
  ),
  read: (groups) => {
    const months = groups["unit"]?.toLowerCase() === "trimestre" ? 3 : 6;
    const last = 12 / months;
    const word = groups["rank"]?.toLowerCase() ?? "";
    const rank = word === "dernier" ? last : ORDINAL_WORDS.get(word);
    if (rank === undefined || rank > last) return undefined;
    const year = Number(groups["year"]);
    return {
      kind: "range",
      from: calendarDate({ year, month: (rank - 1) * months + 1 }),
      to: calendarDate({ year, month: rank * months }),
    };
  },
  examples: [
    ["Au premier trimestre 2023, le chômage", "premier trimestre 2023"],
    ["le dernier semestre de 2020", "dernier semestre de 2020"],
  ],
  nearMisses: ["le troisième semestre 2020", "un trimestre", "le premier trimestre"],
} satisfies DateRule;
