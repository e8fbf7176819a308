import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { DAY, wholeWords } from "./pattern.ts";
import * as clue from "./clues.ts";

/** What a number with an article may be instead: a telephone line, a shirt, a bus, a rank, a house. */
const NOT_A_NUMBER_OF =
  "(?<!(?:appel\\p{L}{1,5}|compos\\p{L}{1,5}|contact\\p{L}{1,5}|joindre|faire|faites|port\\p{L}{1,5}|avec|sur|prendre|prend|pris|jouer|joue|miser|misé|numéro|bus|ligne|tram|métro|et)\\s)";

/** « le 3 », « jusqu'au 20 »: a day of a month that was said before, where nothing follows that it could count. */
export const dayNumber = {
  id: "fr/dates/day-number",
  clues: clue.THE_DAY,
  pattern: wholeWords(
    `(?:${NOT_A_NUMBER_OF}le (?<day>${DAY})|(?<=(?<!\\p{L})(?:jusqu'au|d'ici au)\\s)(?<until>${DAY})(?:(?=\\sinclus(?!\\p{L}))|(?!\\s(?:à|au|aux)(?!\\p{L}))))(?=\\s?(?:[.!?;)»]|$)(?!\\d)|,\\s|\\s(?:à|au|aux|dans|en|lors|après|avant|contre|chez|devant|par|inclus|matin|soir|au soir)(?!\\p{L})(?!\\s\\d))(?!\\s(?:dans\\s|au\\s)(?:le\\s)?(?:dos|téléphone))`,
    { first: "l0-9" },
  ),
  read: (groups) => calendarDate({ day: Number(groups["day"] ?? groups["until"]) }),
  examples: [
    ["Il est reparti le 14.", "le 14"],
    ["le 6 à l'aube, la crue", "le 6"],
    ["fermé jusqu'au 18 inclus", "18"],
    ["d'ici au 24, tout sera prêt", "24"],
  ],
  nearMisses: [
    "le 3 mai",
    "le 20 heures",
    "appelez le 15.",
    "le 10 dans le dos",
    "le 8e rang",
    "le 45.",
    "avec le 9.",
    "le 3,5",
    "jusqu'au 20 rue des Lilas",
    "jusqu'au 12e étage",
  ],
} satisfies DateRule;
