import { MOVABLE_FEASTS } from "../../../../lexicon/fr/calendar.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { oneOf, wholeWords, YEAR } from "./pattern.ts";
import { FEAST_NAME } from "./clues.ts";

const FEAST = oneOf(MOVABLE_FEASTS.keys());

/** « à Pâques », « le lundi de Pentecôte », « à l'Ascension 2022 »: a feast that moves with Easter, used as a time. */
export const movableFeast = {
  id: "fr/dates/movable-feast",
  clues: [FEAST_NAME],
  pattern: wholeWords(
    `(?:(?<=(?<!\\p{L})(?:(?:[Àà]|[Dd]epuis|[Aa]vant|[Aa]près|[Pp]our|[Dd]ès|[Jj]usqu'à|jour\\sde|[Ll]e|[Dd]u|[Cc]e)\\s(?:la\\s)?|(?:[Àà]|jour\\sde)\\sl'))(?<feast>${FEAST})(?: (?<year>${YEAR}))?|(?<feast2>${FEAST}) (?<year2>${YEAR}))(?!-)`,
    { cased: true },
  ),
  read: (groups) => {
    const daysFromEaster = MOVABLE_FEASTS.get((groups["feast"] ?? groups["feast2"] ?? "").replace(/\s+/gu, " "));
    if (daysFromEaster === undefined) return undefined;
    const figures = groups["year"] ?? groups["year2"];
    return { kind: "movable", daysFromEaster, year: figures === undefined ? undefined : Number(figures) };
  },
  examples: [
    ["Le musée rouvre à Pâques.", "Pâques"],
    ["le lundi de Pentecôte 2021", "lundi de Pentecôte 2021"],
  ],
  nearMisses: ["l'île de Pâques", "les œufs de Pâques", "l'ascension du mont Blanc", "les vacances de Pâques"],
} satisfies DateRule;
