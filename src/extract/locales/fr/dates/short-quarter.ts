import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { NOT_A_COUNT, wholeWords, YEAR } from "./pattern.ts";
import * as clue from "./clues.ts";

/** « T3 2023 », « S1-2024 »: a quarter or a half-year as accounts write it. « Un T3 2020 » is a flat. */
export const shortQuarter = {
  id: "fr/dates/short-quarter",
  clues: clue.YEAR,
  pattern: wholeWords(
    `(?<!(?<!\\p{L})(?:un|[Aa]ppartements?|[Ll]ogements?|[Mm]odèles?|[Tt]ypes?|[Ll]ignes?)\\s)(?:T(?<quarter>[1-4])|S(?<half>[12]))(?: |-)(?<year>${YEAR})${NOT_A_COUNT}`,
    { cased: true, first: "TS" },
  ),
  read: (groups) => {
    const months = groups["quarter"] === undefined ? 6 : 3;
    const rank = Number(groups["quarter"] ?? groups["half"]);
    const year = Number(groups["year"]);
    return {
      kind: "range",
      from: calendarDate({ year, month: (rank - 1) * months + 1 }),
      to: calendarDate({ year, month: rank * months }),
    };
  },
  examples: [
    ["Les ventes du T2 2021 ont doublé", "T2 2021"],
    ["La marge (S1-2020) recule", "S1-2020"],
  ],
  nearMisses: ["un T3 2020", "T5 2023", "S3 2023", "le bus T1 2023 voyageurs", "T2 20231"],
} satisfies DateRule;
