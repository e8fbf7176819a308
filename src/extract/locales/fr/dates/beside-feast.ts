import { addDays, day, dayParts } from "../../../../domain/day.ts";
import { FIXED_FEASTS, MOVABLE_FEASTS } from "../../../../lexicon/fr/calendar.ts";
import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { oneOf, wholeWords, YEAR } from "./pattern.ts";
import * as clue from "./clues.ts";

const DAYS: ReadonlyMap<string, number> = new Map([
  ["avant-veille", -2],
  ["veille", -1],
  ["lendemain", 1],
  ["surlendemain", 2],
]);

/** A year that is not one of 366 days, to count in where none is said. */
const ANY_YEAR = 2001;

/** « la veille de Noël », « le surlendemain de Pâques 2022 »: counted from a feast. « Un lendemain de fête » is counted from none. */
export const besideFeast = {
  id: "fr/dates/beside-feast",
  clues: clue.BESIDE | clue.FEAST,
  pattern: wholeWords(
    `(?<=(?<!\\p{L})(?:[Ll]a |[Ll]e |[Ll]'|[Àà] l'|[Dd]ès le |[Aa]u ))(?<word>${oneOf(DAYS.keys())}) (?:de la |de l'|de |du |d')(?:(?<feast>${oneOf(FIXED_FEASTS.map(({ name }) => name))})|(?<movable>Pâques|Pentecôte|Ascension))(?: (?<year>${YEAR}))?(?!-)(?!\\s\\p{Lu})`,
    { cased: true, first: "avls" },
  ),
  read: (groups) => {
    const count = DAYS.get(groups["word"] ?? "") ?? 0;
    const year = groups["year"] === undefined ? undefined : Number(groups["year"]);
    const fromEaster = MOVABLE_FEASTS.get(groups["movable"] ?? "");
    if (fromEaster !== undefined) return { kind: "movable", daysFromEaster: fromEaster + count, year };
    const feast = FIXED_FEASTS.find(({ name }) => name === groups["feast"]?.replace(/\s+/gu, " "));
    if (feast === undefined) return undefined;
    const beside = dayParts(addDays(day(year ?? ANY_YEAR, feast.month, feast.day), count));
    return calendarDate({
      year: year === undefined ? undefined : beside.year,
      month: beside.month,
      day: beside.day,
      named: true,
    });
  },
  examples: [
    ["Le lendemain de Noël 2018, la cloche", "lendemain de Noël 2018"],
    ["fermé la veille de la Toussaint", "veille de la Toussaint"],
    ["le surlendemain de Pâques", "surlendemain de Pâques"],
  ],
  nearMisses: ["un lendemain de Noël", "la veille du scrutin", "la veille de Noël Dupont", "les veilles de Noël"],
} satisfies DateRule;
