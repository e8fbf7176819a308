import { CLUE } from "../clues.ts";
import { FORMAT_LABELS } from "../../lexicon/fr/furniture.ts";
import { anyOf } from "../pattern.ts";
import type { NoiseRule } from "./noise-rule.ts";

const LABELS = new RegExp(`^(?:\\[\\s?${anyOf(FORMAT_LABELS)}\\s?\\]\\s*)+`, "u");

/** « [Vidéo] [Diaporama] » at the beginning of a line: formats that the page announced and the file does not hold. */
export const formatLabel = {
  id: "fr/noise/format-label",
  kind: "residue",
  needs: CLUE.code,
  find: (page) =>
    page.blocks.flatMap((block) => {
      const labels = LABELS.exec(block.text)?.[0].trimEnd().length;
      return labels === undefined ? [] : [{ start: block.start, end: block.start + labels }];
    }),
  examples: [
    ["[Vidéo] La fanfare a défilé dimanche.", "[Vidéo]"],
    ["La fanfare a défilé.\n\n[Photos] [EN IMAGES]", "[Photos] [EN IMAGES]"],
  ],
  nearMisses: [
    "« La [vidéo] le montre », dit-elle.",
    "[La vidéo] montre la fanfare.",
    "Vidéo : la fanfare défile",
    "[sic] [Kim]",
  ],
} satisfies NoiseRule;
