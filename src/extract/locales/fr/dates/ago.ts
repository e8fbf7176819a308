import { shiftedDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { NUMBER, wholeWords } from "./pattern.ts";
import { numberOf, unitOf } from "./read-words.ts";
import * as clue from "./clues.ts";

/**
 * « il y a trois jours », « voilà dix ans »: so long before the article. « Il y a plus de dix ans » bounds a time and names none;
 * « il y a trois jours fériés » counts days that exist.
 */
export const ago = {
  id: "fr/dates/ago",
  clues: clue.AGO_OR_LATER | clue.TIME_WORD,
  pattern: wholeWords(
    `(?:il y a|voilà|voici)(?: (?:à peine|tout juste|juste|exactement|déjà|maintenant|désormais|de cela))? (?<number>${NUMBER}) (?<unit>jours?|semaines?|mois|ans?)(?!\\s(?:fériés?|ouvrés?|ouvrables?|chômés?|et demie?|pleins?|complets?|entiers?|de|du|des|par|pour|entre|environ)(?!\\p{L}))(?!\\sd')`,
    { first: "iv" },
  ),
  read: (groups) => {
    const number = numberOf(groups["number"]);
    const unit = unitOf(groups["unit"]);
    if (number === undefined) return undefined;
    return shiftedDate(unit, -number, {
      approximate: unit === "year" || (unit === "day" && (number === 8 || number === 15)),
    });
  },
  examples: [
    ["Élu il y a cinq mois, il part", "il y a cinq mois"],
    ["Voilà trois jours que la grève", "Voilà trois jours"],
    ["Il y a tout juste un an, le pont", "Il y a tout juste un an"],
  ],
  nearMisses: [
    "il y a plus de dix ans",
    "il y a trois jours fériés",
    "il y a quelques jours",
    "depuis trois jours",
    "il y a deux ans et demi",
  ],
} satisfies DateRule;
