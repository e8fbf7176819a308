import type { NameBook } from "./name-book.ts";
import type { Token } from "./token.ts";
import type { VerbGroup } from "./verb-group.ts";

/** One sentence of the article with its speech verbs; a quotation in it is one token, whatever it holds. */
export interface Sentence {
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly verbs: readonly VerbGroup[];
  readonly names: NameBook;
  /** The first sentences inside each of its quotations, by the quotation's token, for « « Il faut agir, estime X. Sinon… » ». */
  readonly insides: ReadonlyMap<number, readonly Sentence[]>;
}

/**
 * Most tokens of a sentence. Rules look about in the whole sentence of a verb, so that a text without a full stop would cost the
 * square of its length: 1.3 MB on one line took eight minutes. Press sentences hold a few dozen.
 */
const MOST_TOKENS = 400;

/**
 * Parts the tokens of a paragraph into sentences. A stop inside a quotation ends the sentence only when a capital follows; what
 * runs on beyond `MOST_TOKENS` is cut there.
 */
export function splitSentences(
  tokens: readonly Token[],
  endsInside: (quotation: Token) => boolean,
): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, index) => {
    current.push(token);
    const next = tokens[index + 1];
    const stops =
      token.kind === "sign" ? /^[.!?…]$/u.test(token.text) : token.kind === "quotation" && endsInside(token);
    if (next !== undefined && ((stops && beginsSentence(next)) || current.length >= MOST_TOKENS)) {
      sentences.push(current);
      current = [];
    }
  });
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function beginsSentence(token: Token): boolean {
  return token.kind === "quotation" || /^[\p{Lu}\p{N}([–—•-]/u.test(token.text);
}
