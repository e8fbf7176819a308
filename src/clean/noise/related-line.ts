import { CLUE } from "../clues.ts";
import { RELATED_OPENERS } from "../../lexicon/fr/related-openers.ts";
import type { Span } from "../../domain/span.ts";
import { isHeadline, isProse } from "../headline.ts";
import { wholeBlock, type Page } from "../page.ts";
import { anyOf } from "../pattern.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** Units. An opener with a longer line after it is a paragraph that happens to begin so. */
const LONGEST_LINK = 300;
/** Links taken after an opener that stands alone. */
const MOST_LINKS = 6;

const ARROW = "(?:[>→⇒►▶➡➜👉⏩📌🔴–—-]{1,3}\\uFE0F?\\s?)?";
const OPENER = anyOf([...RELATED_OPENERS, ...RELATED_OPENERS.map((opener) => opener.replace(/^À/u, "A"))]);
/** « Lire » alone opens a sentence as well: these need a sign after them. */
const SHORT = /^(?:[àa] )?(?:lire|relire|voir|écouter|découvrir)(?: ou relire)?$/iu;
const LINE = new RegExp(`^${ARROW}(?<opener>${OPENER})(?<rest>(?![\\p{L}\\p{N}]).*)$`, "u");
const AFTER_SIGN =
  /^\s?(?:[:>|→►]|[–—-]\s)\s?(?:[\p{Lu}«"“]|(?:notre|nos|le|la|les|l')(?![\p{L}\p{N}])\s?(?:dossier|reportage|entretien|enquête|article|portrait|récit|direct)s?)/u;
const AFTER_OPENER =
  /^\s?(?:[:>|→►«"“]|[–—-]\s|\.\s\p{Lu}|\p{Lu}|$)|^\s(?:notre|nos|l'article|l'entretien|le reportage|l'enquête|le portrait)(?![\p{L}\p{N}])/u;
const ARROWED = /^>{2,3}\s?\S/u;
const GLUED = /(?<=[.!?…»”"])\s?(?<link>(?:(?:À|A) lire (?:aussi|également)|Lire aussi|Voir aussi)\s?: .{1,200})$/u;

/** « À lire aussi : … », « >> … », « Sur le même sujet » and the titles after it: ways to other articles. */
export const relatedLine = {
  id: "fr/noise/related-line",
  kind: "related-link",
  needs: CLUE.related | CLUE.angle,
  find: (page) =>
    page.blocks.flatMap((block, index): readonly Span[] => {
      if ((block.clues & (CLUE.related | CLUE.angle)) === 0) return [];
      if (isRelatedLink(block.text))
        return [wholeBlock(block), ...(isBareOpener(block.text) ? titlesAfter(page, index) : [])];
      const link = GLUED.exec(block.text)?.groups?.["link"];
      return link === undefined ? [] : [{ start: block.end - link.length, end: block.end }];
    }),
  examples: [
    ["La crue baisse.\n\nÀ lire aussi : Comment sécher un parquet", "À lire aussi : Comment sécher un parquet"],
    ["La crue baisse.\nLire aussi > Les ponts encore ouverts", "Lire aussi > Les ponts encore ouverts"],
    ["La crue baisse.\n>> Notre direct de la nuit\nElle a duré.", ">> Notre direct de la nuit"],
    ["La crue baisse. À lire aussi : Le récit de la nuit", "À lire aussi : Le récit de la nuit"],
    [
      "La crue baisse.\n\nSur le même sujet\n\n• Le récit de la nuit\n• Une digue trop basse",
      "Sur le même sujet",
      "• Le récit de la nuit",
      "• Une digue trop basse",
    ],
    [
      "La crue baisse.\n\nAutres articles\n-\nLe récit de la nuit\n-\nUne digue trop basse",
      "Autres articles",
      "-",
      "Le récit de la nuit",
      "-",
      "Une digue trop basse",
    ],
    ["👉 Lire aussi : Le récit de la nuit\nLa crue baisse.", "👉 Lire aussi : Le récit de la nuit"],
    ["LIRE AUSSI. Le récit de la nuit\nLa crue baisse.", "LIRE AUSSI. Le récit de la nuit"],
    ["Voir aussi Le récit de la nuit\nLa crue baisse.", "Voir aussi Le récit de la nuit"],
  ],
  nearMisses: [
    "À lire aussi entre les lignes, le discours annonce une hausse.",
    "Lire un poème par jour, c’est son remède.",
    "À lire la presse du matin, tout va bien.",
    "Sur le même sujet, le maire s’est montré plus prudent.",
    "Pour aller plus loin, il faudra une loi.",
    "Le reportage (lire aussi page 4) le montre.",
    "► Lundi : des averses le matin, du soleil ensuite.",
    "Voir Naples et mourir",
    "Lire : un plaisir menacé par les écrans",
  ],
} satisfies NoiseRule;

/** True for a line that points to another article, or announces a list of them. */
function isRelatedLink(text: string): boolean {
  if (text.length > LONGEST_LINK) return false;
  if (ARROWED.test(text)) return !isProse(text) || LINE.test(text);
  const parts = LINE.exec(text)?.groups;
  if (parts === undefined) return false;
  const rest = parts["rest"] ?? "";
  return SHORT.test(parts["opener"] ?? "") ? AFTER_SIGN.test(rest) : AFTER_OPENER.test(rest);
}

/** True for an opener with nothing after it. */
export function isBareOpener(text: string): boolean {
  return /^[\s:>|.…]*$/u.test(LINE.exec(text)?.groups?.["rest"] ?? "-");
}

/** The first title after a bare opener, and those that follow it closely or in a list. */
function titlesAfter(page: Page, index: number): readonly Span[] {
  const links: Span[] = [];
  for (const block of page.blocks.slice(index + 1, index + 1 + 2 * MOST_LINKS)) {
    if (/^[–—>|-]{1,2}$/u.test(block.text)) {
      links.push(wholeBlock(block));
      continue;
    }
    const follows = links.length === 0 || block.bullet !== undefined || !block.gapBefore;
    if (!follows || !isHeadline(block.text) || isRelatedLink(block.text)) break;
    links.push(wholeBlock(block));
  }
  return links;
}
