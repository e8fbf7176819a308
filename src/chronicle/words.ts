import { plainLetters } from "../domain/plain-letters.ts";
import { slice, type Span } from "../domain/span.ts";
import { STOP_WORDS } from "../lexicon/fr/stop-words.ts";

/** A word where it stands in the original. `folded`: small letters without accents or ligatures, for comparing only. */
export interface Word extends Span {
  readonly text: string;
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const PLAIN = /^[a-z0-9]*$/u;
const foldedStopWords: ReadonlySet<string> = new Set([...STOP_WORDS].map(fold));

/** Letters alone: « Choïgu » gives `choigu`, « cœur » gives `coeur`, « Yıldız » gives `yildiz`. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return plainLetters(text);
}

/** Words of a span in order. Hyphens and apostrophes divide: « Jong-un » is two words, « l’eau » is « l » and « eau ». */
export function wordsIn(original: string, at: Span): readonly Word[] {
  return [...slice(original, at).matchAll(WORD)].map((match) => ({
    text: match[0],
    folded: fold(match[0]),
    start: at.start + match.index,
    end: at.start + match.index + match[0].length,
  }));
}

/** True for a folded word that says something by itself: not « le », not « dans », not a lone letter. */
export function isContentWord(folded: string): boolean {
  return folded.length > 1 && !foldedStopWords.has(folded);
}

/** True for a word that begins with a capital letter. */
export function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/**
 * A folded word without the endings of gender and number: « évacués », « évacuées » and « évacué » meet; so do « soldat »
 * and « soldats ». Rough on purpose; it is only ever used to find the same word again.
 */
export function stem(folded: string): string {
  const singular = folded.length > 3 ? folded.replace(/(?:s|(?<=u)x)$/u, "") : folded;
  return singular.length > 4 && singular.endsWith("ee") ? singular.slice(0, -1) : singular;
}
