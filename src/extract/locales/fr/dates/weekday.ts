import { WEEKDAY_NAMES } from "../../../../lexicon/fr/calendar.ts";
import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { CAPITAL_WEEKDAY, FREE_WEEKDAY, smallOrCapitals, wholeWords } from "./pattern.ts";
import { weekdayNamed } from "./read-words.ts";
import * as clue from "./clues.ts";

/** Asked before all that may stand around it, which costs more. */
const ANY_WEEKDAY = `${smallOrCapitals(WEEKDAY_NAMES)}|${CAPITAL_WEEKDAY}`;

/** With these before it, a weekday comes back every week or is a kind of day: « le lundi », « du dimanche », « un mardi sur deux ». */
const EVERY_WEEK =
  "(?<!(?<!\\p{L})(?:[Ll]e|[Dd]u|[Aa]u|[Ll]es|[Dd]es|[Aa]ux|[Uu]n|[Cc]haque|par|[Tt]ous\\sles|chacun|même|seul|premier|dernier|beau|[Ss]on|leur|notre|votre|mon|ton|quel|[Nn]otre)\\s)";

/** « Vendredi, le compagnon de Robinson, n'a pas… »: an aside and then a verb without a subject; the weekday is someone's name. */
const NOT_SOMEONE =
  "(?!(?<=\\p{Lu}\\p{Ll}{4,7}),\\s(?!(?:en|dans|vers|à|au|aux|peu|lors|devant|après|avant|pendant|sous|sur|dès|tôt|tard|par|chez|comme|pour)(?!\\p{L}))\\p{Ll}[^,.;:]{1,60},\\s(?:n'|ne\\s|(?:a|est|était|avait|fut|sera|s'est|s'était)\\s))";

/** A capital that a translation left, told from a name by the verb just before: « ont dit Samedi que », « a été tué Lundi ». */
const AFTER_A_VERB =
  "(?<=(?<!\\p{L})(?:a|ont|est|sont|été|avait|avaient)\\s\\p{Ll}{1,12}(?:é|ée|és|ées|i|is|it|u|us|ue)\\s)";

/** « mardi »: a weekday and nothing else. */
export const weekday = {
  id: "fr/dates/weekday",
  clues: clue.WEEKDAY,
  pattern: wholeWords(
    `(?=${ANY_WEEKDAY})${EVERY_WEEK}(?<weekday>${FREE_WEEKDAY}|${AFTER_A_VERB}(?:${CAPITAL_WEEKDAY})|(?:${CAPITAL_WEEKDAY})(?=\\s(?:matin|midi|après-midi|soir)(?!\\p{L})))(?!\\s(?:gras|saint|noir|soir\\slà|de\\s(?:Pâques|Pentecôte)|sur\\s(?:deux|trois|quatre)|et\\sjours\\sfériés|ou\\sla\\svie|Soir|Matin)(?!\\p{L}))(?!-)${NOT_SOMEONE}`,
    { cased: true, first: "lmjvsdLMJVSD" },
  ),
  read: (groups) => calendarDate({ weekday: weekdayNamed(groups["weekday"]) }),
  examples: [
    ["Le bateau a sombré jeudi au large", "jeudi"],
    ["Lundi, la cour a tranché", "Lundi"],
    ["la nuit de samedi à dimanche", "samedi"],
    ["Les rebelles ont dit Samedi que la ville", "Samedi"],
    ["« Je viendrai jeudi »", "jeudi"],
    ["La kermesse, organisée, samedi, par l'école, a plu", "samedi"],
    ["Samedi, en fin de matinée, a eu lieu", "Samedi"],
  ],
  nearMisses: [
    "fermé le lundi",
    "Le lundi, le marché",
    "Un jeudi par mois",
    "le Journal du dimanche",
    "Julien Dimanche, boulanger",
    "les mardis",
    "un mardi sur deux",
    "chaque samedi",
    "Mardi gras",
    "Vendredi saint",
    "Vendredi, le compagnon de Robinson, n'a pas la parole",
  ],
} satisfies DateRule;
