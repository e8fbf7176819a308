import { countWords } from "./latin.ts";
import type { Block, Page } from "./page.ts";

/** Units. French headlines rarely pass 120; a line longer than this is read as a paragraph. */
const LONGEST_HEADLINE = 200;
/** Words. A line that ends like a sentence and has fewer is a label (« Football. »). */
const SHORTEST_PROSE = 8;
/** Units. Above it, a question or an exclamation is a paragraph rather than a headline. */
const LONGEST_EXCLAMATION = 140;

/** True for a line that reads like a headline: short, two words or more, opens with a capital, a figure or a mark, does not close. */
export function isHeadline(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || !/^[\p{Lu}\p{N}«"“(‘']/u.test(text)) return false;
  if (/[.…:;,][»"”)\]]?$/u.test(text) || isProse(text)) return false;
  return countWords(text) >= 2 && !holdsSentenceEnd(text);
}

/** True for a paragraph: a closed sentence of some length, or a line too long to be anything else. */
export function isProse(text: string): boolean {
  if (text.length > LONGEST_HEADLINE) return true;
  const sentence = /[\p{L})]$/u.test(text.slice(-2)) ? text.replace(SIGNED, "") : text;
  const mark = CLOSED.exec(sentence)?.groups?.["mark"];
  if (mark === undefined || countWords(text) < SHORTEST_PROSE) return false;
  return mark === "." || mark === "…" || sentence.length > LONGEST_EXCLAMATION;
}

/** The mark that ends a sentence, whatever closes after it. */
const CLOSED = /(?<mark>[.…!?])(?:\s?[»"”)\]])*$/u;
/** « … de la mairie. (Belga) », « … de la mairie. /ATS »: the agency after the last full stop of a dispatch. */
const SIGNED = /(?<=[.!?…»”"])\s?(?:\/\p{L}{2,15}|\(\p{L}[\p{L} /-]{1,25}\))$/u;

/** Blocks above the first paragraph, and below the last one; none when the page has no paragraph. */
export function surroundings(page: Page): { readonly head: readonly Block[]; readonly tail: readonly Block[] } {
  const first = page.blocks.findIndex((block) => isProse(block.text));
  if (first < 0) return { head: [], tail: [] };
  const last = page.blocks.findLastIndex((block) => isProse(block.text));
  return { head: page.blocks.slice(0, first), tail: page.blocks.slice(last + 1) };
}

/** « Par Louise Ferrand », « De notre correspondant à Rome », « Propos recueillis par … ». */
export function isByline(text: string): boolean {
  return /^(?:[Pp]ar|PAR|[Dd]e (?:notre|nos)|[Pp]ropos recueillis|[Tt]exte|[Rr]ecueilli|[Aa]vec|[Ss]ource|[Tt]raduit|[Tt]raduction|[Éé]dité|[Ss]igné)(?![\p{L}\p{N}])/u.test(
    text,
  );
}

/** A full stop between two sentences; not the one that closes a label (« Football. Une victoire arrachée »). */
function holdsSentenceEnd(text: string): boolean {
  const stop = /[.!?](?<=\p{L}{3}[.!?]) (?=[\p{Lu}«])/u.exec(text);
  if (stop === null || text.slice(stop.index).startsWith("!") || text.slice(stop.index).startsWith("?")) return false;
  return countWords(text.slice(0, stop.index)) > 3;
}
