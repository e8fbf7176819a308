import { CLUE } from "../clues.ts";
import { LEAD_LABELS } from "../../lexicon/fr/furniture.ts";
import { anyOf } from "../pattern.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** Glued to a capital that opens a word, or to an opening mark: no French word is made so. */
const GLUED = new RegExp(`^${anyOf(LEAD_LABELS)}(?=\\p{Lu}[\\p{Ll}']|\\p{Lu}\\s|«)`, "u");

/** « Le meneurLe train », « ChapôLa ville »: a label of the layout stuck to the first word of a paragraph. */
export const leadLabel = {
  id: "fr/noise/lead-label",
  kind: "residue",
  needs: CLUE.leadLabel,
  find: (page) =>
    page.blocks.flatMap((block) => {
      const label = GLUED.exec(block.text)?.[0].length;
      return label === undefined ? [] : [{ start: block.start, end: block.start + label }];
    }),
  examples: [
    ["Le meneurLa grue est tombée à l’aube.", "Le meneur"],
    ["La nuit fut calme.\n\nChapôÀ midi, la grue est tombée.", "Chapô"],
    ["Encadré« Nous étions trois », dit-il.", "Encadré"],
  ],
  nearMisses: [
    "Le meneur de jeu a marqué deux fois.",
    "Le meneur Le Goff a marqué deux fois.",
    "LeaderPrice ferme trois magasins.",
    "Chapeau bas aux pompiers !",
    "L’auteur est le meneurLe reste suit.",
  ],
} satisfies NoiseRule;
