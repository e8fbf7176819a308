import { TITLE_LABELS } from "../lexicon/fr/title-labels.ts";
import { shortTitle } from "./title.ts";

/** Code units up to which a headline is shown whole: three lines of a page's head, two of a list. */
const LONGEST_WHOLE = 110;

const LABEL = new RegExp(`^\\s*(?:${TITLE_LABELS.join("|")})\\s?(?:[:.!|/]|\\s[-–—]|[–—])\\s+(?=\\S)`, "iu");

/** « (CORRECTION) », « [MIS À JOUR] », « (VIDÉO) », « - RECTIFICATIF » at the end. */
const NOTICE =
  /(?:\s*[([](?:correctif|rectificatif|correction|corrigé|mise? à jour|actualisé|vidéos?|photos?|direct)[)\]]|\s[-–—/|]\s?(?:correctif|rectificatif|urgent))\s*$/iu;

/**
 * The part of a headline that names an event or a dossier, a verbatim slice of it: without the label before it (« EN DIRECT – »,
 * « CORRECTION : »), whole where it is short enough, else its leading clause. « Reportage : à Dax, la crue » gives « à Dax, la crue ».
 * `opening`: not a headline but the first words of a text; of those always the leading clause.
 */
export function titleSlice(headline: string, opening = false): string {
  if (opening) return shortTitle(headline).trim();
  const label = LABEL.exec(headline)?.[0].length ?? 0;
  const words = headline.slice(label).replace(NOTICE, "").trim();
  return words.length <= LONGEST_WHOLE ? words : shortTitle(words).trim();
}
