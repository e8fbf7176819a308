import { shiftedDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { NUMBER, wholeWords } from "./pattern.ts";
import { numberOf, unitOf } from "./read-words.ts";
import { TIME_WORD } from "./clues.ts";

/**
 * « il y a trois jours », « voilà dix ans »: so long before the article. « Il y a plus de dix ans » bounds a time and names none;
 * « il y a trois jours fériés » counts days that exist.
 */
export const ago = {
  id: "fr/dates/ago",
  clues: [TIME_WORD],
  pattern: wholeWords(
    `(?:il y a|voilà|voici) (?<number>${NUMBER}) (?<unit>jours?|semaines?|mois|ans?)(?!\\s(?:fériés?|ouvrés?|ouvrables?|chômés?|pleins?|complets?|entiers?|de|du|des|par|pour|entre|environ)(?!\\p{L}))(?!\\sd')`,
  ),
  read: (groups) => {
    const number = numberOf(groups["number"]);
    const unit = unitOf(groups["unit"]);
    if (number === undefined) return undefined;
    return shiftedDate(unit, -number, { approximate: unit === "day" && (number === 8 || number === 15) });
  },
  examples: [
    ["Élu il y a cinq mois, il part", "il y a cinq mois"],
    ["Voilà trois jours que la grève", "Voilà trois jours"],
  ],
  nearMisses: ["il y a plus de dix ans", "il y a trois jours fériés", "il y a quelques jours", "depuis trois jours"],
} satisfies DateRule;
