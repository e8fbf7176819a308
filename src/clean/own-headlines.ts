import { byKey } from "../domain/by-key.ts";
import { isByline, isHeadline, surroundings } from "./headline.ts";
import { countWords } from "./latin.ts";
import { plainOf, type Block, type Page } from "./page.ts";
import { sharedWithProse, stemsOf } from "./prose-stems.ts";

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
  const alike = byKey(candidates, plainOf);
  const same = (block: Block): readonly Block[] => alike.get(plainOf(block)) ?? [];
  const shared = (block: Block): number => sharedWithProse(page, stemsOf(block), 2);
  const repeated = candidates.find((block) => same(block).length > 1 && shared(block) > 0);
  if (repeated !== undefined) return same(repeated);
  if (!head.slice(0, head.indexOf(first)).every(mayStandAbove)) return [];
  const distinct = alike.size;
  const stems = stemsOf(first).size;
  const own =
    shared(first) >= 2 ||
    (shared(first) === 1 && (stems <= 3 || distinct === 1)) ||
    (distinct === 1 && stems >= 3 && countWords(first.text) >= 5 && isFirst(head, first));
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

/** « Conseil municipal », « FAITS DIVERS », « Radio Bresse Lac »: names the section, the place or the title above the headline. */
function isKicker(text: string): boolean {
  if (text.endsWith(":")) return false;
  const words = countWords(text);
  if (words <= 2 || (words <= 4 && /^\p{Ll}/u.test(text))) return true;
  if (words === 3) return !/(?<![\p{L}\p{N}'-])\p{Ll}/u.test(text);
  return words <= 4 && !/\p{Ll}/u.test(text);
}
