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
  const sentence = /[\p{L})]$/u.test(text) ? text.replace(SIGNED, "") : text;
  if (/[!?](?:\s?[»"”)\]])*$/u.test(sentence)) return sentence.length > LONGEST_EXCLAMATION;
  return /[.…](?:\s?[»"”)\]])*$/u.test(sentence);
}

/** « … de la mairie. (Belga) », « … de la mairie. /ATS »: the agency after the last full stop of a dispatch. */
const SIGNED = /(?<=[.!?…»”"])\s?(?:\/\p{L}{2,15}|\(\p{L}[\p{L} /-]{1,25}\))$/u;

/** Blocks above the first paragraph, and below the last one; none when the page has no paragraph. */
export function surroundings(page: Page): { readonly head: readonly Block[]; readonly tail: readonly Block[] } {
  const first = page.blocks.findIndex((block) => isProse(block.text));
  if (first < 0) return { head: [], tail: [] };
  const last = page.blocks.findLastIndex((block) => isProse(block.text));
  return { head: page.blocks.slice(0, first), tail: page.blocks.slice(last + 1) };
}

/**
 * The headline of this very article in the head of the page, with its exact repetitions; none when that is not plain. A line
 * that the page repeats is it; else the first headline, kickers apart, when it shares two content words with the paragraphs
 * (one is enough for a headline of three words or fewer, or for one that has no other beside it), or when it opens the page
 * and no other line could be it. A later headline may be a question of an interview.
 */
export function ownHeadlines(page: Page): readonly Block[] {
  if (page.layout.wrapped && !page.layout.spaced) return [];
  const { head } = surroundings(page);
  const candidates = head.filter(mayBeHeadline);
  const first = candidates[0];
  if (first === undefined) return [];
  const body = proseStems(page);
  const same = (block: Block): readonly Block[] =>
    candidates.filter((other) => plain(other.text) === plain(block.text));
  const shared = (block: Block): number => sharedWith(contentStems(block.text), body);
  const repeated = candidates.find((block) => same(block).length > 1 && shared(block) > 0);
  if (repeated !== undefined) return same(repeated);
  if (!head.slice(0, head.indexOf(first)).every(mayStandAbove)) return [];
  const distinct = new Set(candidates.map((block) => plain(block.text))).size;
  const stems = contentStems(first.text).size;
  const own =
    shared(first) >= 2 ||
    (shared(first) === 1 && (stems <= 3 || distinct === 1)) ||
    (distinct === 1 && stems >= 3 && wordCount(first.text) >= 5 && isFirst(head, first));
  return own ? same(first) : [];
}

/** Units. A longer line that tells the hour of the day is a standfirst without its full stop. */
const LONGEST_DATED = 80;
const TOLD = /(?:\p{L}{3,7}di|dimanche)\s(?:soir|matin|midi|après-midi|dernier)(?!\p{L})/u;

/** A headline, perhaps left open (« Il voulait vendre sa maison… »), that is no signature, no kicker and no words of a picture. */
function mayBeHeadline(block: Block): boolean {
  if (block.listed || isByline(block.text) || isKicker(block.text)) return false;
  if (/^(?:photos?|images?|crédits?|légende)(?![\p{L}\p{N}])/iu.test(block.text)) return false;
  if (block.text.length > LONGEST_DATED && TOLD.test(block.text)) return false;
  return isHeadline(block.text.replace(/\s?(?:…|\.\.\.)$/u, ""));
}

/** What a page sets above its headline; a line that is none of these makes the next a list, a table or a card, not a headline. */
function mayStandAbove(block: Block): boolean {
  return block.listed || isKicker(block.text) || isByline(block.text);
}

function isFirst(head: readonly Block[], line: Block): boolean {
  return head.slice(0, head.indexOf(line)).every((block) => isKicker(block.text));
}

/** Stems of the content words of every paragraph. Kept for as long as the page is: two rules ask for them in turn. */
export function proseStems(page: Page): ReadonlySet<string> {
  const known = STEMS.get(page);
  if (known !== undefined) return known;
  const stems = contentStems(
    page.blocks
      .filter((block) => isProse(block.text))
      .map((block) => block.text)
      .join(" "),
  );
  STEMS.set(page, stems);
  return stems;
}

const STEMS = new WeakMap<Page, ReadonlySet<string>>();

/** « Par Louise Ferrand », « De notre correspondant à Rome », « Propos recueillis par … ». */
export function isByline(text: string): boolean {
  return /^(?:[Pp]ar|PAR|[Dd]e (?:notre|nos)|[Pp]ropos recueillis|[Tt]exte|[Rr]ecueilli|[Aa]vec|[Ss]ource|[Tt]raduit|[Tt]raduction|[Éé]dité|[Ss]igné)(?![\p{L}\p{N}])/u.test(
    text,
  );
}

/** « Conseil municipal », « FAITS DIVERS », « Radio Bresse Lac »: names the section, the place or the title above the headline. */
function isKicker(text: string): boolean {
  if (text.endsWith(":")) return false;
  const words = wordCount(text);
  if (words <= 2 || (words <= 4 && /^\p{Ll}/u.test(text))) return true;
  if (words === 3) return !/(?<![\p{L}\p{N}'-])\p{Ll}/u.test(text);
  return words <= 4 && !/\p{Ll}/u.test(text);
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
