import { MOVABLE_FEASTS } from "../../../../lexicon/fr/calendar.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { oneOf, wholeWords, YEAR } from "./pattern.ts";
import * as clue from "./clues.ts";

const FEAST = oneOf(MOVABLE_FEASTS.keys());

/** « Lundi de Pâques » begins a sentence too. */
const BY_SMALL_NAME: ReadonlyMap<string, number> = new Map(
  [...MOVABLE_FEASTS].map(([name, days]) => [name.toLowerCase(), days]),
);

/** « à Pâques », « le lundi de Pentecôte », « à l'Ascension 2022 »: a feast that moves with Easter, used as a time. */
export const movableFeast = {
  id: "fr/dates/movable-feast",
  clues: clue.FEAST,
  pattern: wholeWords(
    `(?:(?<=(?<!\\p{L})(?:(?:[Àà]|[Dd]epuis|[Aa]vant|[Aa]près|[Pp]our|[Dd]ès|[Jj]usqu'à|jour\\sde|[Ll]e|[Dd]u|[Cc]e)\\s(?:la\\s)?|(?:[Àà]|jour\\sde)\\sl'))(?<feast>${FEAST})(?: (?<year>${YEAR}))?|(?<feast2>${FEAST}) (?<year2>${YEAR})|(?<=(?:^|[.!?]\\s|\\n)[Ll]')(?<feast3>Ascension)(?=\\s(?:a|est|sera|aura|tombe)(?!\\p{L}))|(?<feast4>(?:[Ll]undi|[Dd]imanche|[Jj]eudi|[Mm]ercredi) (?:de Pâques|de Pentecôte|de l'Ascension|des Rameaux|des Cendres)|(?:[Jj]eudi|[Vv]endredi|[Ss]amedi) [Ss]aint(?!-)))(?!-)`,
    { cased: true },
  ),
  read: (groups) => {
    const words = groups["feast"] ?? groups["feast2"] ?? groups["feast3"] ?? groups["feast4"] ?? "";
    const name = words.replace(/\s+/gu, " ");
    const daysFromEaster = MOVABLE_FEASTS.get(name) ?? BY_SMALL_NAME.get(name.toLowerCase());
    if (daysFromEaster === undefined) return undefined;
    const figures = groups["year"] ?? groups["year2"];
    return { kind: "movable", daysFromEaster, year: figures === undefined ? undefined : Number(figures) };
  },
  examples: [
    ["Le musée rouvre à Pâques.", "Pâques"],
    ["le lundi de Pentecôte 2021", "lundi de Pentecôte 2021"],
    ["Lundi de Pâques, les cloches", "Lundi de Pâques"],
    ["Le Jeudi Saint, le diocèse", "Jeudi Saint"],
    ["un mercredi des Cendres", "mercredi des Cendres"],
  ],
  nearMisses: ["l'île de Pâques", "les œufs de Pâques", "l'ascension du mont Blanc", "les vacances de Pâques"],
} satisfies DateRule;
