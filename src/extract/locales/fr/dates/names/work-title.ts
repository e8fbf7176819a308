import { WORK_WORDS } from "../../../../../lexicon/fr/calendar.ts";
import type { NameRule } from "../../../../dates/name-rule.ts";
import { oneOf } from "../pattern.ts";
import * as clue from "../clues.ts";

/** « le film « Jeudi noir » », « sa chanson « Un dimanche d'août » »: the title of a work, named as such just before. */
export const workTitle = {
  id: "fr/names/work-title",
  clues: clue.MARK,
  pattern: new RegExp(
    `(?=[«“"])(?<=(?<!\\p{L})(?:${oneOf(WORK_WORDS)})s?,?\\s(?:(?:culte|intitulée?|titrée?|à\\ssuccès|baptisée?|éponyme),?\\s)?)(?:«[^«»]{1,80}»|“[^“”]{1,80}”|"[^"]{1,80}")`,
    "giu",
  ),
  examples: [
    ["le film « Jeudi noir » sort", "« Jeudi noir »"],
    ["son roman intitulé “Août 36” plaît", "“Août 36”"],
  ],
  nearMisses: ["le film de jeudi", "il a dit « jeudi »", "la chanson, dit-il, « est née mardi »"],
} satisfies NameRule;
