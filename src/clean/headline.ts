import type { Block, Page } from "./page.ts";
import { contentStems, sharedWith } from "./content-words.ts";
import { plain } from "./pattern.ts";

/** Units. French headlines rarely pass 120; a line longer than this is read as a paragraph. */
const LONGEST_HEADLINE = 200;
/** Words. A line that ends like a sentence and has fewer is a label (« Football. »). */
const SHORTEST_PROSE = 8;
/** Units. Above it, a question or an exclamation is a paragraph rather than a headline. */
const LONGEST_EXCLAMATION = 140;

/** True for a line that reads like a headline: short, two words or more, opens with a capital, a figure or a mark, does not close. */
export function isHeadline(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || isProse(text) || wordCount(text) < 2) return false;
  return /^[\p{Lu}\p{N}«"“(‘']/u.test(text) && !/[.…:;,][»"”)\]]?$/u.test(text) && !holdsSentenceEnd(text);
}

/** True for a paragraph: a closed sentence of some length, or a line too long to be anything else. */
export function isProse(text: string): boolean {
  if (text.length > LONGEST_HEADLINE) return true;
  if (wordCount(text) < SHORTEST_PROSE) return false;
  if (/[!?](?:\s?[»"”)\]])*$/u.test(text)) return text.length > LONGEST_EXCLAMATION;
  return /[.…](?:\s?[»"”)\]])*$/u.test(text);
}

/** Blocks above the first paragraph, and below the last one; none when the page has no paragraph. */
export function surroundings(page: Page): { readonly head: readonly Block[]; readonly tail: readonly Block[] } {
  const first = page.blocks.findIndex((block) => isProse(block.text));
  if (first < 0) return { head: [], tail: [] };
  const last = page.blocks.findLastIndex((block) => isProse(block.text));
  return { head: page.blocks.slice(0, first), tail: page.blocks.slice(last + 1) };
}

/**
 * The headline of this very article in the head of the page, with its exact repetitions; none when that is not plain. It is
 * the first headline, kickers apart, and shares two content words with the paragraphs; one is enough for a headline of three
 * words or fewer, or for one that has no other beside it. A later headline may be a question of an interview.
 */
export function ownHeadlines(page: Page): readonly Block[] {
  const { head } = surroundings(page);
  const candidates = head.filter((block) => !block.listed && isHeadline(block.text) && !isByline(block.text));
  if (candidates.length === 0 || (page.layout.wrapped && !page.layout.spaced)) return [];
  const body = proseStems(page);
  const distinct = new Set(candidates.map((block) => plain(block.text))).size;
  for (const block of candidates) {
    const stems = contentStems(block.text);
    const shared = sharedWith(stems, body);
    if (shared >= 2 || (shared === 1 && (stems.size <= 3 || distinct === 1))) {
      return candidates.filter((other) => plain(other.text) === plain(block.text));
    }
    if (!isKicker(block.text)) return [];
  }
  return [];
}

/** Stems of the content words of every paragraph. */
export function proseStems(page: Page): ReadonlySet<string> {
  return contentStems(
    page.blocks
      .filter((block) => isProse(block.text))
      .map((block) => block.text)
      .join(" "),
  );
}

/** « Par Louise Ferrand », « De notre correspondant à Rome », « Propos recueillis par … ». */
export function isByline(text: string): boolean {
  return /^(?:[Pp]ar|PAR|[Dd]e (?:notre|nos)|[Pp]ropos recueillis|[Tt]exte|[Rr]ecueilli|[Aa]vec|[Ss]ource|[Tt]raduit|[Tt]raduction|[Éé]dité|[Ss]igné)(?![\p{L}\p{N}])/u.test(
    text,
  );
}

/** « Conseil municipal », « FAITS DIVERS »: names the section above the headline. */
function isKicker(text: string): boolean {
  return wordCount(text) <= 3 || !/\p{Ll}/u.test(text);
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** A full stop between two sentences; not the one that closes a label (« Football. Une victoire arrachée »). */
function holdsSentenceEnd(text: string): boolean {
  const stop = /(?<=\p{L}{3})[.!?] (?=[\p{Lu}«])/u.exec(text);
  if (stop === null || text.slice(stop.index).startsWith("!") || text.slice(stop.index).startsWith("?")) return false;
  return wordCount(text.slice(0, stop.index)) > 3;
}
