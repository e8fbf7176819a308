import { CLUE } from "../clues.ts";
import type { DefectRule } from "./defect-rule.ts";

const ENTITY =
  /&(?:amp|nbsp|quot|apos|lt|gt|[lr]aquo|[lr]squo|[lr]dquo|hellip|[nm]dash|euro|[a-zA-Z]{1,6}(?:acute|grave|circ|uml|cedil)|#\d{2,5}|#x[\da-fA-F]{2,4});/gu;

/** « l&#039;école », « caf&eacute; »: a sign that stayed in the code of a web page. */
export const entity = {
  id: "fr/defects/entity",
  kind: "entity",
  note: "Signe resté en code HTML dans l’original.",
  needs: CLUE.entity,
  find: (text) =>
    [...text.matchAll(ENTITY)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  examples: [
    ["L&#039;école ferme.", "&#039;"],
    ["Le caf&eacute; &amp; le bar", "&eacute;", "&amp;"],
  ],
  nearMisses: ["Marks & Spencer ; Laurel & Hardy", "AT&T; R&D;", "Il & elle;"],
} satisfies DefectRule;
