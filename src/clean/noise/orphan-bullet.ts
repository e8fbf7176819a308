import type { NoiseRule } from "./noise-rule.ts";

/** A list mark before a paragraph of the article: the mark is layout, the paragraph stays. */
export const orphanBullet = {
  id: "fr/noise/orphan-bullet",
  kind: "residue",
  find: (page) => page.blocks.flatMap(({ bullet }) => (bullet === undefined ? [] : [bullet])),
  examples: [
    ["  • La digue a tenu toute la nuit, selon la mairie.", "•"],
    ["Trois mesures :\n• une digue\n• une pompe", "•", "•"],
  ],
  nearMisses: ["– Je ne sais pas, répond-il.", "Nantes • Lyon", "- une digue", "* une digue"],
} satisfies NoiseRule;
