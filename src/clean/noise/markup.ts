import { CLUE } from "../clues.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** Elements whose tags a scraper leaves behind, attributes included. */
const TAG =
  /<\/?(?:p|br|div|span|a|b|i|u|em|strong|img|ul|ol|li|h[1-6]|blockquote|figure|figcaption|section|article|table|tr|td|th|tbody|hr|iframe|script|style|center|font)(?:\s[^<>\n]{0,400})?\s?\/?>/gu;

/** « <p> », « <br /> », « </div> »: marks of a web page that were taken for text. */
export const markup = {
  id: "fr/noise/markup",
  kind: "residue",
  needs: CLUE.angle,
  find: (page) =>
    [...page.text.matchAll(TAG)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  examples: [
    ['<p class="chapo">La digue a tenu.</p>\n\nLe village dort.<br />', '<p class="chapo">', "</p>", "<br />"],
    ['Voir <a href="https://exemple.org">le plan</a> de la digue.', '<a href="https://exemple.org">', "</a>"],
  ],
  nearMisses: ["Si a < b et c > d, alors", "<< Oui >>, dit-il", "<Nom> <prénom>", "1 <2 et 3> 2"],
} satisfies NoiseRule;
