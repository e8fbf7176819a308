import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { NOT_A_COUNT, wholeWords, YEAR } from "./pattern.ts";
import { FIGURE } from "./clues.ts";

/** « de 1998 à 2004 », « entre 2010 et 2015 », « la guerre de 1914-1918 », « saison 2022-2023 »: years with the words that make a stretch of them. */
export const rangeOfYears = {
  id: "fr/dates/range-of-years",
  clues: [FIGURE],
  pattern: wholeWords(
    `(?:(?:de|entre) (?<from>${YEAR}) (?:à|et) (?<to>${YEAR})|(?<=(?:guerre\\sde|période|saison|exercice|années\\sscolaire|programme|mandat|plan|budget|en|de)\\s)(?<from2>${YEAR})[-–](?<to2>${YEAR}))${NOT_A_COUNT}(?!-\\d)`,
  ),
  read: (groups) => {
    const [from, to] = [Number(groups["from"] ?? groups["from2"]), Number(groups["to"] ?? groups["to2"])];
    if (from >= to) return undefined;
    return { kind: "range", from: calendarDate({ year: from }), to: calendarDate({ year: to }) };
  },
  examples: [
    ["Maire de 1989 à 1995, elle", "de 1989 à 1995"],
    ["entre 2010 et 2015 la ville", "entre 2010 et 2015"],
    ["la saison 2022-2023 fut", "2022-2023"],
  ],
  nearMisses: ["de 1200 à 1500 euros", "passé de 2024 à 1998", "tél. 2010-2015", "entre 1500 et 1800 mètres"],
} satisfies DateRule;
