import type { NameBook } from "./name-book.ts";
import type { Token } from "./token.ts";
import { PAST_PARTICIPLES } from "./verb-forms.ts";
import type { VerbGroup } from "./verb-group.ts";
import { isSign } from "./word-class.ts";

/** One sentence of the article with its speech verbs; a quotation in it is one token, whatever it holds. */
export interface Sentence {
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly verbs: readonly VerbGroup[];
  readonly names: NameBook;
  /** Every cue that some word of it has; the one of a verb when it has a speech verb. */
  readonly cues: number;
  /** The first sentences inside one of its quotations, for « « Il faut agir, estime X. Sinon… » ». */
  readonly inside: (quotation: Token) => readonly Sentence[];
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
  const sentences: (readonly Token[])[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token === undefined || next === undefined) continue;
    const stops = isSign(token, ".!?…") || (token.kind === "quotation" && endsInside(token));
    const ends = stops && beginsSentence(next) && !saysOn(token, next, tokens[index + 2]);
    if (!ends && index + 1 - from < MOST_TOKENS) continue;
    sentences.push(tokens.slice(from, index + 1));
    from = index + 1;
  }
  if (from < tokens.length) sentences.push(from === 0 ? tokens : tokens.slice(from));
  return sentences;
}

/** « « … » A déclaré le coach »: a capital by mistake, the sentence goes on. */
function saysOn(token: Token, next: Token, behind: Token | undefined): boolean {
  return token.kind === "quotation" && /^(?:A|Ont)$/u.test(next.text) && PAST_PARTICIPLES.has(behind?.text ?? "");
}

function beginsSentence(token: Token): boolean {
  return token.capital || token.kind === "quotation" || /^[\p{Lu}\p{N}([–—•-]/u.test(token.text);
}
