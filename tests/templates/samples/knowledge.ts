import type { KnowledgeView } from "../../../src/site/views.ts";
import { byEditor, disputed, implied, piece, stated, unknown } from "./pieces.ts";

/** The table of marks for so many articles; beyond `Z` letters are doubled, every seventh article keeps no company. */
export function knowledge(articles: number): KnowledgeView {
  const columns = Array.from({ length: articles }, (_, index) => index);
  const marks = [implied, stated, unknown, disputed, byEditor];
  return {
    pieces: columns.map((index) => piece(index % 7 === 6 ? null : letterAt(index))),
    rows: ["Date d’écriture", "Mise à jour", "Titre", "Éditeur", "Auteur", "Langue"].map((label, row) => ({
      label,
      marks: columns.map((index) => marks[(index + row) % marks.length] ?? unknown),
      totals: "4 déduites, 1 inconnue",
    })),
  };
}

/** A large archive: the totals alone. */
export const totalsOnly: KnowledgeView = {
  pieces: [],
  rows: [
    { label: "Date d’écriture", marks: [], totals: "12\u202F480 déduites, 3\u202F120 indiquées, 97 divergentes" },
    { label: "Titre", marks: [], totals: "15\u202F600 déduits, 97 indiqués" },
  ],
};

function letterAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `A${letter}`;
}
