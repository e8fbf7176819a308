import { READ_MORE_LINES } from "../../lexicon/fr/furniture.ts";
import { blocksWhere, plainOf, type Block } from "../page.ts";
import { plain } from "../pattern.ts";
import type { NoiseRule } from "./noise-rule.ts";

const LINES = new Set(READ_MORE_LINES.map(plain));

/** « Lire l'article complet sur Le Courrier.fr »: the site is named, and nothing is said of it. */
const ELSEWHERE =
  /^(?:>{1,2}\s)?(?:Lire|Retrouvez?|Voir) (?:la suite|l'intégralité|l'article|l'article complet|l'original|la suite de l'article|l'intégralité de l'article|cet article)(?: complet| original)? sur (?:le site (?:de |du |des )?)?\p{Lu}[\p{L}\d'-]*(?:[ .]\p{L}[\p{L}\d'-]*){0,4}$/u;

/** « Lire la suite », « Source link »: the label of a link, alone on its line. */
export const readMore = {
  id: "fr/noise/read-more",
  kind: "residue",
  find: (page) => blocksWhere(page, isReadMore),
  examples: [
    ["Le col est fermé.\n\nLire la suite…", "Lire la suite…"],
    ["Le col est fermé.\n>> En savoir plus", ">> En savoir plus"],
    ["Le col est fermé.\nSource link", "Source link"],
    ["Le col est fermé.\nLire l’article complet sur Le Col.fr", "Lire l’article complet sur Le Col.fr"],
    ["Le col est fermé.\nPlus d’infos à venir...", "Plus d’infos à venir..."],
  ],
  nearMisses: [
    "Lire la suite dans nos colonnes serait un plaisir.",
    "« En savoir plus n’aurait rien changé »",
    "Lire, écrire, compter",
    "Lire l’article sur les cols fermés",
    "Voir l’original sur Le Col, voilà son rêve.",
  ],
} satisfies NoiseRule;

function isReadMore(block: Block): boolean {
  const { text } = block;
  return (text.length <= 60 && LINES.has(plainOf(block))) || (text.length <= 90 && ELSEWHERE.test(text));
}
