import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { FREE_WEEKDAY, wholeWords } from "./pattern.ts";
import { weekdayNamed } from "./read-words.ts";
import { WEEKDAY_NAME } from "./clues.ts";

/** With these before it, a weekday comes back every week or is a kind of day: « le lundi », « du dimanche », « un mardi sur deux ». */
const EVERY_WEEK =
  "(?<!(?<!\\p{L})(?:le|du|au|les|des|aux|un|chaque|par|tous\\sles|chacun|même|seul|premier|dernier|beau|son|leur|notre)\\s)";

/** « Vendredi, le compagnon de Robinson, n'a pas… »: an aside and then a verb without a subject; the weekday is someone's name. */
const NOT_SOMEONE =
  "(?!,\\s(?:le|la|l'|un|une|\\p{Ll}+)[^,.;:]{1,60},\\s(?:n'|ne\\s|(?:a|est|était|avait|fut|sera|s'est|s'était)\\s))";

/** « mardi »: a weekday and nothing else. */
export const weekday = {
  id: "fr/dates/weekday",
  clues: [WEEKDAY_NAME],
  pattern: wholeWords(
    `${EVERY_WEEK}(?<weekday>${FREE_WEEKDAY})(?!\\s(?:gras|saint|noir|soir\\slà|de\\s(?:Pâques|Pentecôte)|sur\\s(?:deux|trois|quatre)|et\\sjours\\sfériés|ou\\sla\\svie|Soir|Matin)(?!\\p{L}))(?!-)(?!\\s»)${NOT_SOMEONE}`,
    { cased: true },
  ),
  read: (groups) => calendarDate({ weekday: weekdayNamed(groups["weekday"]) }),
  examples: [
    ["Le bateau a sombré jeudi au large", "jeudi"],
    ["Lundi, la cour a tranché", "Lundi"],
    ["la nuit de samedi à dimanche", "samedi"],
  ],
  nearMisses: [
    "fermé le lundi",
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
