import { CLUE } from "../clues.ts";
import type { DefectRule } from "./defect-rule.ts";

/** Two marks with a space between them; three full stops are an ellipsis. */
const STRAY = /(?<![.…] ?)(?:\. \.|, ,|, \.(?! ?\d)|; ;)(?! ?[.…])/gu;

/** « . . », « , , »: a mark too many, after a space. */
export const strayMark = {
  id: "fr/defects/stray-mark",
  kind: "stray-mark",
  note: "Signe de ponctuation en trop.",
  needs: CLUE.strayMark,
  find: (text) =>
    [...text.matchAll(STRAY)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  examples: [
    ["Le port est fermé. .", ". ."],
    ["Le port, , est fermé.", ", ,"],
    ["Le port est fermé, .", ", ."],
  ],
  nearMisses: [
    "Le port . . . est fermé.",
    "Le port... est fermé. Fin.",
    "Le port est fermé. … Fin.",
    "Une balle de , .22 long",
  ],
} satisfies DefectRule;
