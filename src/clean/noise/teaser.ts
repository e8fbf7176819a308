import { sharedWith } from "../content-words.ts";
import { isByline, isHeadline, surroundings } from "../headline.ts";
import { ownHeadlines } from "../own-headlines.ts";
import { wholeBlock, type Block, type Page } from "../page.ts";
import { hasProseStems, sharedWithProse, stemsOf } from "../prose-stems.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** Content words a headline needs before sharing none can mean anything: with two, it may be a kicker or a section. */
const FEWEST_WORDS = 3;
/** Content words the paragraphs need: a headline may well share none with two lines of text. */
const SMALLEST_BODY = 20;

const PEOPLE =
  /(?<![\p{L}\p{N}])(?:correspondante?s?|envoyée?s? spécial|journaliste|professeure?|chercheu[rs]e?s? (?:à|au)|auteure?|autrice|agences?)(?![\p{L}\p{N}])/iu;
const NAME_FIRST = /^\p{Lu}[\p{Ll}'-]+(?:\s|-)\p{Lu}[\p{Ll}'-]+/u;

/**
 * The headline of another story, above or below the article: it shares no content word with any paragraph. Above, only where
 * another line is plainly this article's own headline; signatures, credits and notes on an author are left alone.
 */
export const teaser = {
  id: "fr/noise/teaser",
  kind: "teaser",
  find: (page) => {
    const { head, tail } = surroundings(page);
    const above = head.length > 1 ? head.filter(isOther) : [];
    const below = tail.filter((block) => isOther(block) && !isSignature(block.text));
    if (above.length + below.length === 0) return [];
    if (!hasProseStems(page, SMALLEST_BODY)) return [];
    const own = ownHeadlines(page);
    return [...(own.length === 0 ? [] : above), ...below]
      .filter((block) => isForeign(block, page, own))
      .map(wholeBlock);
  },
  examples: [
    [
      "Le pont suspendu de Bresse fermé aux camions\n\nUne tortue géante pêchée dans un étang\n\nLe pont suspendu qui relie les deux rives de la Bresse est interdit aux camions depuis lundi matin, a annoncé la préfecture. Une fissure a été découverte sur un câble pendant une inspection de routine.\n\nLes automobilistes peuvent encore passer, à vitesse réduite. Des ingénieurs examinent le tablier et les haubans ; leurs conclusions sont attendues avant la fin du mois. La réparation coûterait deux millions d’euros au département, selon une première estimation.",
      "Une tortue géante pêchée dans un étang",
    ],
  ],
  nearMisses: [
    "Coup de chaud à la buvette\n\nLe pont suspendu est interdit aux camions depuis lundi, a annoncé la préfecture du département.",
    "Le pont suspendu est interdit aux camions depuis lundi, a annoncé la préfecture.\n\nAvec l’Agence du Lac et Radio Bresse",
    "Le pont suspendu est interdit aux camions depuis lundi, a annoncé la préfecture.\n\nLouise Ferrand, envoyée spéciale à Oslo",
    "Une tortue géante pêchée dans un étang",
  ],
} satisfies NoiseRule;

function isOther(block: Block): boolean {
  return isHeadline(block.text) && !isByline(block.text);
}

function isForeign(block: Block, page: Page, own: readonly Block[]): boolean {
  const stems = stemsOf(block);
  if (stems.size < FEWEST_WORDS || sharedWithProse(page, stems, 1) > 0) return false;
  return own.every((headline) => sharedWith(stems, stemsOf(headline)) === 0);
}

function isSignature(text: string): boolean {
  return NAME_FIRST.test(text) || PEOPLE.test(text);
}
