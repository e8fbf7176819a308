import { CLUE } from "../clues.ts";
import { SHORTCODE_NAMES } from "../../lexicon/fr/furniture.ts";
import type { NoiseRule } from "./noise-rule.ts";

const NAMES = SHORTCODE_NAMES.join("|");

/** An address between two tags goes with them: `[embed]https://…[/embed]`. */
const ADDRESS = "(?:https?://[^\\s\\[\\]]{1,500}\\[/[a-z]{1,20}\\])?";

const PATTERN = new RegExp(
  [
    // a name with an underscore: no word of French or English has one
    "\\[/?[a-z][a-z0-9]{0,30}_[a-z0-9_]{1,40}(?:[\\s/][^\\[\\]\\n]{0,400})?\\]",
    // a name with attributes
    "\\[[a-z][a-z0-9_-]{0,40}\\s[^\\[\\]=\\n]{0,200}=[^\\[\\]\\n]{0,400}\\]",
    // a closing tag
    "\\[/[a-z][a-z0-9_-]{0,40}\\]",
    `\\[(?:${NAMES})(?:[\\s/][^\\[\\]\\n]{0,200})?\\]${ADDRESS}`,
    "\\{\\{[^{}\\n]{1,80}\\}\\}",
    "\\{%[^{}\\n]{1,80}%\\}",
    // the same name without its brackets, alone on its line
    "(?<![^\\n])ad_\\d{1,3}(?![^\\n])",
    "<!--[^<>\\n]{0,200}-->",
  ].join("|"),
  "gu",
);

/**
 * Codes of a site builder or a template that were never turned into a page: `[ad_1]`, `[/vc_column_text]`, `{{ad}}`.
 * What an editor puts in brackets stays: [Kim], [sic], [NDLR : …], [peut-être].
 */
export const shortcode = {
  id: "fr/noise/shortcode",
  kind: "shortcode",
  needs: CLUE.code,
  find: (page) =>
    [...page.text.matchAll(PATTERN)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  examples: [
    ["[ad_top]\nLe marché a repris mardi.\n[/vc_column_text]", "[ad_top]", "[/vc_column_text]"],
    [
      '[caption id="a" align="left"]Le port[/caption]\nLa criée a fermé.',
      '[caption id="a" align="left"]',
      "[/caption]",
    ],
    ["Le film sort jeudi.\n[embed]https://exemple.org/v/12[/embed]", "[embed]https://exemple.org/v/12[/embed]"],
    ["ad_1\nLe film sort jeudi.", "ad_1"],
    ["Avant {{ad}} après, la foule.", "{{ad}}"],
    ['[vc_row css=".a"][gallery ids="1,2"]La fête bat son plein.', '[vc_row css=".a"]', '[gallery ids="1,2"]'],
    ["La halle.<!-- more --> Les étals.", "<!-- more -->"],
  ],
  nearMisses: [
    "« Il [Kim] nous l’a dit », rapporte-t-elle [sic].",
    "« Nous partirons […] demain [...] ou après [il hésite] ».",
    "La loi [NDLR : adoptée en mars] s’applique [1] à tous [a].",
    "la RPDC [Democratic People’s Republic of Korea]",
    "« Ils viendront [peut-être] », « [c’est-à-dire demain] », « [elle] »",
    "[Vidéo] Le départ de la course",
  ],
} satisfies NoiseRule;
