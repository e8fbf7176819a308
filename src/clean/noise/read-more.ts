import { READ_MORE_LINES } from "../../lexicon/fr/furniture.ts";
import { blocksWhere, plainOf } from "../page.ts";
import { plain } from "../pattern.ts";
import type { NoiseRule } from "./noise-rule.ts";

const LINES = new Set(READ_MORE_LINES.map(plain));

/** « Lire la suite », « Source link »: the label of a link, alone on its line. */
export const readMore = {
  id: "fr/noise/read-more",
  kind: "residue",
  find: (page) => blocksWhere(page, (block) => block.text.length <= 60 && LINES.has(plainOf(block))),
  examples: [
    ["Le col est fermé.\n\nLire la suite…", "Lire la suite…"],
    ["Le col est fermé.\n>> En savoir plus", ">> En savoir plus"],
    ["Le col est fermé.\nSource link", "Source link"],
  ],
  nearMisses: [
    "Lire la suite dans nos colonnes serait un plaisir.",
    "« En savoir plus n’aurait rien changé »",
    "Lire, écrire, compter",
  ],
} satisfies NoiseRule;
