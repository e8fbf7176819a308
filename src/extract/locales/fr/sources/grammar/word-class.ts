import { STOP_WORDS } from "../../../../../lexicon/fr/stop-words.ts";
import { ADJECTIVE_ENDING, PLAIN_ADJECTIVES } from "../words/adjectives.ts";
import { ADVERB_PHRASES, ADVERBS, BREAKING_WORDS, OTHER_DETERMINERS, TIME_WORDS } from "../words/connecting.ts";
import type { Token } from "./token.ts";

/** True for a word that begins with a capital and is not an elided article. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.capital === true;
}

/** True for a word in small letters that can qualify the noun before it. */
export function isAdjective(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || token.capital) return false;
  if (PLAIN_ADJECTIVES.has(token.lower)) return true;
  if (
    OTHER_DETERMINERS.has(token.lower) ||
    STOP_WORDS.has(token.lower) ||
    TIME_WORDS.has(token.lower) ||
    BREAKING_WORDS.has(token.lower)
  )
    return false;
  return token.lower
    .split("-")
    .every(
      (part) =>
        PLAIN_ADJECTIVES.has(part) || /^(?:sud|nord|est|ouest|ex|vice)$/u.test(part) || ADJECTIVE_ENDING.test(part),
    );
}

/** True for a word that may stand between a verb and its subject or its participle: « également », « jeudi ». */
export function isAdverb(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return false;
  return (
    ADVERBS.has(token.lower) || (!token.capital && TIME_WORDS.has(token.lower)) || /\p{L}{2}ment$/u.test(token.lower)
  );
}

/** Behind the adverb, or the words that do its work, at a token; undefined when there is none. */
export function adverbEnd(tokens: readonly Token[], at: number): number | undefined {
  const phrase = ADVERB_PHRASES.find((words) => words.every((word, step) => tokens[at + step]?.lower === word));
  if (phrase !== undefined) return at + phrase.length;
  return isAdverb(tokens[at]) ? at + 1 : undefined;
}

/** The noun without « vice- », « ex- » and the like, and without the mark of the plural when the list has the singular. */
export function nounForms(token: Token): { readonly plain: string; readonly singular: string | undefined } {
  const plain = !token.lower.includes("-")
    ? token.lower
    : token.lower.replace(/^(?:vice|ex|sous|co|néo)-(?=\p{L})/u, "");
  const singular = plain.length > 3 && /[sx]$/u.test(plain) ? plain.slice(0, -1) : undefined;
  return { plain, singular };
}

/** True for what is written whole in capitals: an acronym. */
export function isAcronym(token: Token): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(token.text);
}

/** True when the token is that sign. */
export function isSign(token: Token | undefined, signs: string): boolean {
  return token?.kind === "sign" && signs.includes(token.text);
}
