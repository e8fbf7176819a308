import { CLUE } from "../clues.ts";
import type { DefectRule } from "./defect-rule.ts";

const DAY_ALONE =
  /(?<=[.!?)»] )(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Hier),? (?:selon|d'après) [^.,;:!?\n]{2,60}\.(?!\p{L})/gu;

/** « … à l’aube. Lundi, selon le parquet. »: a sentence that is only a day and a source; the day belongs to the one before. */
export const dayAlone = {
  id: "fr/defects/day-alone",
  kind: "misplaced-break",
  note: "Point au milieu d’une phrase\u00A0: ce jour et cette source, sans verbe, appartiennent à la phrase qui précède.",
  needs: CLUE.day,
  find: (text) =>
    [...text.matchAll(DAY_ALONE)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  examples: [
    ["Le bateau est rentré à l’aube. Lundi, selon le parquet.", "Lundi, selon le parquet."],
    ["Il a coulé (heure du port). Jeudi selon la mairie. Rien d’autre.", "Jeudi selon la mairie."],
  ],
  nearMisses: [
    "Le bateau est rentré. Lundi, selon le parquet, il avait coulé.",
    "Quand ? Lundi. Selon le parquet, rien.",
    "Lundi, selon le parquet.",
  ],
} satisfies DefectRule;
