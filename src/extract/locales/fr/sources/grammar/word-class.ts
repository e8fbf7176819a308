import { ADVERB_PHRASES } from "../words/connecting.ts";
import type { Token } from "./token.ts";
import { IS } from "./word-is.ts";

/** True when the token is a word, in a list or by its ending, of one of these kinds (`IS`). */
export function isAny(token: Token | undefined, kinds: number): boolean {
  return token !== undefined && (token.is & kinds) !== 0;
}

/** True for a word that begins with a capital and is not an elided article. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.capital === true;
}

/** True for a word in small letters that can qualify the noun before it. */
export function isAdjective(token: Token | undefined): boolean {
  return token !== undefined && (token.is & IS.adjective) !== 0 && !token.capital;
}

/** True for a word that may stand between a verb and its subject or its participle: « également », « jeudi ». */
export function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && ((token.is & IS.adverb) !== 0 || ((token.is & IS.time) !== 0 && !token.capital));
}

/** Runs that do the work of an adverb, by their first word. */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  ADVERB_PHRASES.map(([first]) => [first ?? "", ADVERB_PHRASES.filter((words) => words[0] === first)]),
);

/** Behind the adverb, or the words that do its work, at a token; undefined when there is none. */
export function adverbEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const phrase =
    (token.is & IS.adverbPhrase) === 0
      ? undefined
      : PHRASES.get(token.lower)?.find((words) => words.every((word, step) => tokens[at + step]?.lower === word));
  if (phrase !== undefined) return at + phrase.length;
  return isAdverb(token) ? at + 1 : undefined;
}

/** Behind a run of adverbs from a token on, so many at most. */
export function behindAdverbs(tokens: readonly Token[], start: number, most: number): number {
  let at = start;
  for (let skipped = 0; skipped < most; skipped += 1) {
    const end = adverbEnd(tokens, at);
    if (end === undefined) break;
    at = end;
  }
  return at;
}

/** True for what is written whole in capitals: an acronym. */
export function isAcronym(token: Token): boolean {
  return (token.is & IS.acronym) !== 0;
}

/** True when the token is that sign. */
export function isSign(token: Token | undefined, signs: string): boolean {
  if (token === undefined || token.kind !== "sign") return false;
  const code = token.text.charCodeAt(0);
  for (let at = 0; at < signs.length; at += 1) if (signs.charCodeAt(at) === code) return true;
  return false;
}
