import type { NameRule } from "../../../../dates/name-rule.ts";
import * as clue from "../clues.ts";

/**
 * « En mai, fais ce qu'il te plaît », « la nuit du 4 août » told of privileges or wished for again: sayings, and a night so famous that its
 * name stands for what was done in it.
 */
export const figureOfSpeech = {
  id: "fr/names/figure-of-speech",
  clues: clue.MONTH,
  pattern:
    /(?<!\p{L})(?:en\s(?:avril|mai),?\s(?=(?:fais\sce\squ|ne\ste\sdécouvre))|nuit\sdu\s4\saoût(?!\s\d|\sau\s)(?:(?<=(?<!\p{L})(?:une|notre|leur|nouvelle|grande|fameuse|célèbre|véritable|vraie|autre)\snuit\sdu\s4\saoût)|(?<=(?:privilèges|aboli|féod|Révolution|Constituante)[^.\n]{0,80}nuit\sdu\s4\saoût)|(?=[^.\n]{0,80}(?:privilèges|féod|Révolution|Constituante))))/giu,
  examples: [
    ["Comme on dit, en mai, fais ce qu'il te plaît", "en mai, "],
    ["Il faudrait une nuit du 4 août fiscale", "nuit du 4 août"],
    ["La nuit du 4 août, la noblesse renonce à ses privilèges", "nuit du 4 août"],
  ],
  nearMisses: ["En mai, fais tes semis", "un vol dans la nuit du 4 août", "la nuit du 4 août 1789 et ses privilèges"],
} satisfies NameRule;
