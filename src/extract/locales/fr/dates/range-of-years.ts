import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { NOT_A_COUNT, wholeWords, YEAR } from "./pattern.ts";
import * as clue from "./clues.ts";

/** What lasts for years, or is named by those it lasts: before « 2022-2023 », else a telephone number or a reference. */
const SPANNING_WORDS =
  "guerre(?:\\sde)?|conflit(?:\\sde)?|période|saisons?|exercice|année\\sscolaire|année\\suniversitaire|année|campagne|programme|programmation|mandat|mandature|législature|cycle|contrat|convention|schéma|plan|projet|budget|budgets|édition|championnat|promotion|pour|en|de|sur";

/** « de 1998 à 2004 », « entre 2010 et 2015 », « la guerre de 1914-1918 », « saison 2022-2023 »: years with the words that make a stretch of them. */
export const rangeOfYears = {
  id: "fr/dates/range-of-years",
  clues: clue.TWO_YEARS,
  pattern: wholeWords(
    `(?:(?:(?:de|depuis) (?<from>${YEAR}) (?:à|jusqu'en|jusqu'à)|entre (?<from3>${YEAR}) et) (?<to>${YEAR})|(?<=(?<!\\p{L})(?:${SPANNING_WORDS})\\s\\(?)(?<from2>${YEAR})[-–/](?<to2>${YEAR}|\\d{2}))${NOT_A_COUNT}(?![-/]\\d)`,
    { first: "de12" },
  ),
  read: (groups) => {
    const from = Number(groups["from"] ?? groups["from2"] ?? groups["from3"]);
    const last = groups["to"] ?? groups["to2"] ?? "";
    const to = last.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
    if (from >= to) return undefined;
    return { kind: "range", from: calendarDate({ year: from }), to: calendarDate({ year: to }) };
  },
  examples: [
    ["Maire de 1989 à 1995, elle", "de 1989 à 1995"],
    ["entre 2010 et 2015 la ville", "entre 2010 et 2015"],
    ["la saison 2022-2023 fut", "2022-2023"],
    ["pour la saison 2018/19,", "2018/19"],
    ["la guerre (1939-1945) avait", "1939-1945"],
    ["de 1920 jusqu'en 1938", "de 1920 jusqu'en 1938"],
  ],
  nearMisses: [
    "de 1200 à 1500 euros",
    "passé de 2024 à 1998",
    "tél. 2010-2015",
    "entre 1500 et 1800 mètres",
    "référence 2010-2015",
    "les crues de 1910 et 1955",
    "la peintre (1901-1987)",
  ],
} satisfies DateRule;
