import { shiftedDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { wholeWords } from "./pattern.ts";
import * as clue from "./clues.ts";

const DAYS: ReadonlyMap<string, number> = new Map([
  ["avant-hier", -2],
  ["hier", -1],
  ["aujourd'hui", 0],
  ["demain", 1],
  ["après-demain", 2],
]);

/** « hier », « aujourd'hui », « demain »: counted from the article's day. « Le monde de demain » and « d'hier et d'aujourd'hui » name no day. */
export const nearDay = {
  id: "fr/dates/near-day",
  clues: clue.NEAR_DAY,
  pattern: wholeWords(
    "(?<!(?:monde|mondes|école|écoles|ville|villes|société|voiture|énergie|agriculture|médecine|Europe|France|jeunes|adultes|citoyens|métiers|élites|talents|industrie|emplois|mobilité|avion|usine|hommes|femmes|défis|luttes|gloires|stars|recettes|à)\\s(?:de\\s|d')?)" +
      "(?<!(?<!\\p{L})l'(?:après-)?)(?<day>avant-hier|après-demain|aujourd'hui|hier|demain)(?!\\s(?:et|comme)\\s(?:d'aujourd'hui|aujourd'hui|de\\sdemain|demain))(?!\\sen\\sFrance(?!,))(?! est un autre jour)(?<!(?:et\\sd'|d'hier\\scomme\\s)aujourd'hui)",
    { first: "ahd" },
  ),
  read: (groups) => {
    const count = DAYS.get(groups["day"]?.toLowerCase() ?? "");
    return count === undefined ? undefined : shiftedDate("day", count);
  },
  examples: [
    ["La digue a cédé hier au soir", "hier"],
    ["L'audience reprendra après-demain.", "après-demain"],
    ["Aujourd'hui, le bac ne passe plus", "Aujourd'hui"],
  ],
  nearMisses: [
    "le monde de demain",
    "les luttes d'hier et d'aujourd'hui",
    "le lendemain",
    "l'après-demain de la filière",
    "Aujourd'hui en France",
  ],
} satisfies DateRule;
