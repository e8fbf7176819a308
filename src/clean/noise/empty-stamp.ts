import { wholeBlock } from "../page.ts";
import { anyOf } from "../pattern.ts";
import type { NoiseRule } from "./noise-rule.ts";

const VERB = anyOf(["publié", "mis à jour", "mise à jour", "modifié", "actualisé", "mis en ligne", "posté"]);
const NAMES =
  "(?:\\s(?:par|Par)\\s\\p{Lu}[\\p{L}.'-]{0,30}(?:\\s\\p{L}[\\p{L}.'-]{0,30}){0,4}(?=\\s(?:le|à)$|\\s?:$))?";
/** « Publié le », « Publié Mis à jour », « Publié par Louise Ferrand le »: verbs, and no date. */
const EMPTY = new RegExp(`^(?:${VERB}e?${NAMES}(?:\\sle|\\sà|\\sdu)?(?:\\s?:)?\\s?){1,2}$`, "u");
/** What is left of such a stamp on lines of its own. */
const SCRAP = /^(?:le|à|par|et|[,.;:|•·–—-])$/u;

/** « Publié », « Actualisé le »: a stamp whose date the scraper lost. It dates nothing. */
export const emptyStamp = {
  id: "fr/noise/empty-stamp",
  kind: "residue",
  find: (page) => {
    let after = false;
    return page.blocks
      .filter((block) => {
        after = (block.text.length <= 90 && EMPTY.test(block.text)) || (after && SCRAP.test(block.text));
        return after;
      })
      .map(wholeBlock);
  },
  examples: [
    ["La digue a tenu toute la nuit, selon la mairie.\n\nActualisé le", "Actualisé le"],
    ["Publié\n\n,\n\nle\n\nLa digue a tenu toute la nuit, selon la mairie.", "Publié", ",", "le"],
    ["Publié Mis à jour\nLa digue a tenu toute la nuit, selon la mairie.", "Publié Mis à jour"],
    ["Publié par Louise Ferrand le\n\nLa digue a tenu toute la nuit, selon la mairie.", "Publié par Louise Ferrand le"],
  ],
  nearMisses: [
    "Publié le lendemain du drame",
    "Mis à jour, le plan de la digue prévoit deux pompes.",
    "Le\n\nLa digue a tenu toute la nuit.",
    "Publié par Grasset",
    "Modifié par les députés",
  ],
} satisfies NoiseRule;
