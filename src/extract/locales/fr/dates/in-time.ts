import { shiftedDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { NUMBER, wholeWords } from "./pattern.ts";
import { numberOf, unitOf } from "./read-words.ts";
import * as clue from "./clues.ts";

/** « dans dix jours », « dans deux ans »: so long after the article. « Dans les dix jours » is a time limit, « dans trois mois de travaux » a place. */
export const inTime = {
  id: "fr/dates/in-time",
  clues: clue.IN_TIME | clue.TIME_WORD,
  pattern: wholeWords(
    `dans (?<number>${NUMBER}) (?<unit>jours?|semaines?|mois|ans?)(?!\\s(?:de|du|des|suivants?|consécutifs?)(?!\\p{L}))(?!\\sd')`,
    { first: "d" },
  ),
  read: (groups) => {
    const number = numberOf(groups["number"]);
    const unit = unitOf(groups["unit"]);
    if (number === undefined) return undefined;
    return shiftedDate(unit, number, { approximate: unit === "day" && (number === 8 || number === 15) });
  },
  examples: [["Le pont ouvrira dans six semaines.", "dans six semaines"]],
  nearMisses: ["dans les dix jours", "dans trois mois de travaux", "pendant dix jours", "dans quelques jours"],
} satisfies DateRule;
