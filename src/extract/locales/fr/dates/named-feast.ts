import { FIXED_FEASTS } from "../../../../lexicon/fr/calendar.ts";
import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { NOT_A_COUNT, oneOf, wholeWords, YEAR } from "./pattern.ts";
import * as clue from "./clues.ts";

/** A saint without an article is a place: « à Saint-Nicolas », « à la Saint-Nicolas ». */
const FEAST = oneOf(FIXED_FEASTS.map(({ name }) => (name.startsWith("Saint-") ? `(?<=(?:la|de)\\s)${name}` : name)));

/** With its year it needs no article, but still no « à » before it: « Saint-Valentin 2023 », « à Saint-Nicolas 2000 habitants ». */
const FEAST_OF_A_YEAR = oneOf(
  FIXED_FEASTS.map(({ name }) =>
    name.startsWith("Saint-") ? `(?<!(?:[Àà]|[Vv]ers|[Pp]our|[Dd]epuis)\\s)${name}` : name,
  ),
);
const BEFORE_A_FEAST =
  "(?:[Àà]|[Dd]epuis|[Aa]vant|[Aa]près|[Pp]our|[Dd]ès|[Jj]usqu'à|[Dd]'ici|[Dd]'ici\\sà|[Ss]ur|[Vv]ers|[Aa]ttend\\p{L}{1,4}|[Ff]êt\\p{L}{1,4}|jour\\sde|soir\\sde|nuit\\sde|veille\\sde)\\s(?:la\\s|le\\s|l')?|(?:bal|réveillon|soirée|nuit)\\sde\\sla\\s|(?:jour\\sde|soir\\sde|célébrations?\\sde|commémorations?\\sde|cérémonies?\\sde|anniversaire\\sde)\\sl'|(?:[Ll]e|[Aa]u)\\s(?=jour\\sde\\sl'An|Nouvel)";

/** « à Noël », « Noël 2021 », « après la Toussaint »: a feast used as a time; not a market, a holiday or a man of that name. */
export const namedFeast = {
  id: "fr/dates/named-feast",
  clues: clue.FEAST,
  pattern: wholeWords(
    `(?:(?<=(?<!\\p{L})(?:${BEFORE_A_FEAST}))(?<!veille\\sde\\s)(?<feast>${FEAST})(?: (?<year>${YEAR}))?|(?<feast2>${FEAST_OF_A_YEAR}) (?<year2>${YEAR})${NOT_A_COUNT})(?!-)(?!\\s\\p{Lu})`,
    { cased: true },
  ),
  read: (groups) => {
    const name = (groups["feast"] ?? groups["feast2"])?.replace(/\s+/gu, " ");
    const feast = FIXED_FEASTS.find((one) => one.name === name);
    if (feast === undefined) return undefined;
    const figures = groups["year"] ?? groups["year2"];
    const year = figures === undefined ? undefined : Number(figures);
    return calendarDate({ year, month: feast.month, day: feast.day, named: true });
  },
  examples: [
    ["À Noël, le refuge a affiché complet", "Noël"],
    ["depuis Noël 2019, rien", "Noël 2019"],
    ["après la Toussaint", "Toussaint"],
    ["Saint-Sylvestre 2020 sans feux", "Saint-Sylvestre 2020"],
  ],
  nearMisses: [
    "l'armistice signé",
    "vers Saint-Nicolas",
    "à Saint-Nicolas 2000 habitants",
    "à Saint-Valentin",
    "le marché de Noël",
    "à Noël Dupont",
    "le père Noël",
    "Toussaint Louverture",
    "les vacances de Noël",
    "à Noël-des-Bois",
  ],
} satisfies DateRule;
