import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { NOT_A_COUNT, wholeWords } from "./pattern.ts";
import * as clue from "./clues.ts";

/** What comes back every year or every few and is told apart by its year. Before four figures, other nouns name a thing for good (« le budget 2025 », « le plan 2030 »), a model or a reference. */
const EVENTS =
  "saisons?|éditions?|millésimes?|cuvée|récoltes?|vendanges|moisson|rentrée|recensement|étés?|hivers|printemps|automnes?|années?" +
  "|élections?|présidentielles?|législatives|municipales|européennes|régionales|départementales|sénatoriales|cantonales|primaire|référendum" +
  "|Mondial|Mondiaux|Euro|CAN|JO|Jeux|[Oo]lympiques?|[Pp]aralympiques?|Coupe\\sdu\\s[Mm]onde|Coupe\\sd'Afrique|Coupe\\sde\\sFrance|Coupe\\sd'Europe" +
  "|Tour\\sde\\sFrance|Giro|Vuelta|Roland-Garros|Wimbledon|championnats?|[Tt]ournoi|Grand\\sPrix|Vendée\\sGlobe|Rallye|marathon|[Ff]estival|[Bb]iennale|Téléthon";

/** « la Coupe du monde 2018 », « les municipales 2020 », « les étés 2003 et 2019 »: the year of what is told apart by it. */
export const eventYear = {
  id: "fr/dates/event-year",
  clues: clue.YEAR,
  pattern: wholeWords(
    `(?<=(?<!\\p{L})(?:${EVENTS})(?:\\sde\\s\\p{Lu}[\\p{L}-]{1,20})?\\s)(?<year>19\\d{2}|20\\d{2})${NOT_A_COUNT}(?![-/–]\\d)`,
    { cased: true, first: "12" },
  ),
  read: (groups) => calendarDate({ year: Number(groups["year"]) }),
  examples: [
    ["La Coupe du monde 1998 avait", "1998"],
    ["les municipales 2020 avaient", "2020"],
    ["les Jeux olympiques de Rio 2016", "2016"],
    ["la présidentielle 2002", "2002"],
  ],
  nearMisses: [
    "Peugeot 2008",
    "salle 2023",
    "le budget 2025",
    "la saison 2019-2020",
    "le plan 2030",
    "une saison 2000 mètres",
  ],
} satisfies DateRule;
