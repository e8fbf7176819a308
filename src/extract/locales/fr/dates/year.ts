import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { NOT_A_COUNT, wholeWords, YEAR } from "./pattern.ts";
import * as clue from "./clues.ts";

/** Words after which four figures are a year; a bare « 2008 » is a car, a bus or a lot. */
const BEFORE_A_YEAR =
  "en|dès|depuis|avant|après|vers|courant|jusqu'en|jusqu'à|d'ici|d'ici\\sà|horizon|l'an|l'année|année|remont\\p{L}{1,6}\\sà|(?<!(?:vendu|acquis|acheté|cédé|loué|facturé|payé|estimé)e?s?\\s)pour|antérieure?s?\\sà|postérieure?s?\\sà|à\\spartir\\sde|exercice|millésime|rentrée";

/** « de 1999 » after a noun, but not after one that measures: « une hausse de 1999 », « plus de 2000 ». */
const AFTER_A_NOUN =
  "(?<!(?:total|totale|somme|hausse|baisse|capacité|altitude|montant|prix|chèque|effectif|population|moyenne|perte|pertes|gain|score|plus|moins|près|lot|stock|groupe|équipage|bilan|amende|facture|salaire|loyer|rang|quota|seuil|plafond|niveau|nombre|indice)\\sde\\s)(?<=\\p{L}\\sde\\s)";

/** « fondée en 1923 », « remonter à 2003 », « le recensement de 1999 », « d'ici à 2030 »: a year in a construction that wants one. */
export const year = {
  id: "fr/dates/year",
  clues: clue.YEAR,
  pattern: wholeWords(
    `(?:(?<=(?<!\\p{L})(?:${BEFORE_A_YEAR})\\s)(?<year>${YEAR})|${AFTER_A_NOUN}(?<year2>(?:1[5-9]|20)\\d{2})(?!\\s(?:à\\s\\d|et\\s(?!(?:1[5-9]|20)\\d{2}(?!\\d))\\d)))${NOT_A_COUNT}(?![-/–]\\d)`,
    { first: "12" },
  ),
  read: (groups) => calendarDate({ year: Number(groups["year"] ?? groups["year2"]) }),
  examples: [
    ["Bâtie en 1887, l'usine", "1887"],
    ["il faut remonter à 2003 pour", "2003"],
    ["le séisme de 1909 reste", "1909"],
    ["neutre d'ici à 2050.", "2050"],
    ["l'an 2000", "2000"],
    ["L'objectif pour 2035 est", "2035"],
  ],
  nearMisses: [
    "en 2005 secondes",
    "passé de 1999 à 2199 euros",
    "un total de 1999",
    "plus de 2000",
    "Peugeot 2008",
    "la route 2023",
    "Lot 1789",
    "une hausse de 2000 euros",
    "la résolution 2254",
    "en 2023-2024",
    "en 2000 exemplaires",
    "vendu pour 2015",
    "pour 2000 euros",
  ],
} satisfies DateRule;
