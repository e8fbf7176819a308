import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import {
  DAY,
  DAY_AHEAD,
  DAY_ENDING,
  DAY_LETTERS,
  MONTH,
  MONTH_LINK,
  NOT_A_STREET,
  NOT_IN_A_NUMBER,
  WEEKDAY,
  wholeWords,
  YEAR,
} from "./pattern.ts";
import { leanOf, monthOf, weekdayNamed } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « un 23 décembre », « chaque 11 novembre », « tous les 14 juillet »: any year's, or one that is not told. */
const NO_ONE_YEAR = "(?<!(?<!\\p{L})(?:un|d'un|chaque|(?:tous|toutes)\\sles)\\s)";

/** What a number without an article may be the name of: « la ligne 14 mai », « bus 8 ». */
const NOT_THE_NUMBER_OF =
  "(?<!(?<!\\p{L})(?:lignes?|bus|tram|métro|RER|chambre|salle|page|dossard|maillot|numéro|canal|hangar|stand|porte|quai|secteur|tome|lot)\\s)";

/**
 * « 10 septembre », « jeudi 29 février », « 3 mai dernier »: a day whose year is not said. In « le 4 mai et le 7 juin 2023 » the year is
 * that of the date it is coordinated with.
 */
export const dayMonth = {
  id: "fr/dates/day-month",
  clues: clue.DAY | clue.DAY_THEN_MONTH,
  pattern: wholeWords(
    `${DAY_AHEAD}${NOT_A_STREET}${NOT_IN_A_NUMBER}${NO_ONE_YEAR}${NOT_THE_NUMBER_OF}(?:(?<weekday>${WEEKDAY})(?: (?:dernier|passé|prochain)(?=,))?,? (?:le )?)?(?<day>${DAY})${DAY_ENDING}${MONTH_LINK}(?<month>${MONTH})(?: (?<lean>dernier|passé|prochain))?` +
      `(?=(?:(?:,|,? et|,? ou|,? puis| au)(?: le| du| au)? (?:${WEEKDAY} )?${DAY}${DAY_ENDING} (?<next>${MONTH}) (?<year>${YEAR})(?![\\p{L}\\p{N}]))?)`,
    { first: DAY_LETTERS },
  ),
  read: (groups) => {
    const [month, next] = [monthOf(groups["month"]), monthOf(groups["next"])];
    // « la nuit du 31 décembre au 1er janvier 2022 » began in 2021.
    const turn = month === 12 && next === 1 ? 1 : 0;
    return calendarDate({
      year: groups["year"] === undefined ? undefined : Number(groups["year"]) - turn,
      month,
      day: Number(groups["day"]),
      weekday: weekdayNamed(groups["weekday"]),
      lean: leanOf(groups["lean"]),
    });
  },
  examples: [
    ["Le bac a coulé le 8 novembre au large", "8 novembre"],
    ["réunis jeudi 29 février", "jeudi 29 février"],
    ["le 3 mai dernier, la grève", "3 mai dernier"],
    ["ROME, 4 oct. (Agence) —", "4 oct."],
    ["la nuit du 30 avril au 1er mai 2019", "30 avril"],
    ["Mardi prochain, 4 juin, on vote", "Mardi prochain, 4 juin"],
    ["le 7 du mois de mars", "7 du mois de mars"],
  ],
  nearMisses: [
    "rue du 4 septembre",
    "place du 8 mai",
    "2,12 mai",
    "le 45 mai",
    "4-Septembre",
    "rue de Juillet",
    "Son frère est né un 12 mars.",
    "chaque 2 février",
    "tous les 24 juin, on danse",
    "le tram 3 mars comme avril",
  ],
} satisfies DateRule;
