import type { Span } from "../../../../../domain/span.ts";
import { BLANK, charKind, charLength, LETTER, wordEnd } from "./char-kind.ts";
import { CUE } from "./cue.ts";
import { INVERSION, IS } from "./word-is.ts";
import { wordOf, type Word } from "./word.ts";

/**
 * A word, a sign, or a whole quotation taken as one; places are in the folded text. `lower` is the word in small letters,
 * `capital` true for a word that begins with a capital and is no elided article, `cue` what the word may set off, `is` what it
 * may be. Elided articles are words with their apostrophe (« l' »); « a-t-il » is two words, the second `inverted`.
 */
export interface Token extends Span {
  readonly kind: "word" | "sign" | "quotation";
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly cue: number;
  readonly is: number;
  readonly inverted: boolean;
}

const APOSTROPHE = 0x27;
const AMPERSAND = 0x26;
const COMMA = 0x2c;
const DOT = 0x2e;
/** Units of the longest inversion: « -t-elles ». */
const INVERSION_UNITS = 8;

/** The tokens of a paragraph's text that begins at `offset` of the folded text; each of `quotations` becomes one token. */
export function tokenise(text: string, offset: number, quotations: readonly Span[]): readonly Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let at = 0;
  while (at < text.length) {
    const quotation = quotations[next];
    if (quotation !== undefined && at >= quotation.start) {
      tokens.push(quotationToken(text.slice(quotation.start, quotation.end), quotation.start + offset));
      next += 1;
      at = quotation.end;
      continue;
    }
    const kind = charKind(text, at);
    if (kind === LETTER) {
      at = pushWord(tokens, text, at, offset);
      continue;
    }
    const length = kind === BLANK ? 1 : charLength(text, at);
    if (kind !== BLANK) tokens.push(signToken(text.slice(at, at + length), at + offset));
    at += length;
  }
  return tokens;
}

/** The same token read as another word: « du ministère » reads like « le ministère ». What it sets off stays. */
export function readAs(token: Token, lower: string): Token {
  return { ...token, lower, is: wordOf(lower).is | (token.is & IS.acronym) };
}

/**
 * Adds the word at a place with what belongs to it (an apostrophe, the dot of an abbreviation, decimals, « & Co ») or the two
 * words of an inversion; gives the place behind.
 */
function pushWord(tokens: Token[], text: string, start: number, offset: number): number {
  const end = wordEnd(text, start);
  const word = wordOf(text.slice(start, end));
  const whole = wholeWordEnd(text, word, end);
  if (whole !== end || (word.is & IS.inversion) === 0) {
    tokens.push(wordToken(whole === end ? word : wordOf(text.slice(start, whole)), start + offset, false));
    return whole;
  }
  const inversion = INVERSION.exec(word.text.slice(-INVERSION_UNITS));
  const pronoun = inversion?.groups?.["pronoun"] ?? "";
  const verbEnd = end - Math.min(INVERSION_UNITS, end - start) + (inversion?.index ?? 0);
  if (verbEnd <= start) {
    tokens.push(wordToken(word, start + offset, false));
    return end;
  }
  tokens.push(wordToken(wordOf(text.slice(start, verbEnd)), start + offset, false));
  tokens.push(wordToken(wordOf(pronoun), end - pronoun.length + offset, true));
  return end;
}

/** Behind the sign that belongs to a word which ends at a place, and what the sign ties to it. */
function wholeWordEnd(text: string, word: Word, end: number): number {
  const sign = text.charCodeAt(end);
  if (sign !== APOSTROPHE && sign !== AMPERSAND && sign !== DOT && sign !== COMMA) return end;
  if (sign === APOSTROPHE && (word.is & IS.elided) !== 0) return end + 1;
  const decimals = (sign === DOT || sign === COMMA) && (word.is & IS.figure) !== 0 && /^\d+$/u.test(word.text);
  if (sign === APOSTROPHE || sign === AMPERSAND || decimals) {
    const rest = /^[\p{L}\p{N}]+/u.exec(text.slice(end + 1, end + 41))?.[0];
    if (rest !== undefined && (!decimals || /^\d+$/u.test(rest))) return end + 1 + rest.length;
  }
  const abbreviation = sign === DOT && (word.is & IS.abbreviation) !== 0;
  return abbreviation && /^(?: ?\p{L}|,)/u.test(text.slice(end + 1, end + 3)) ? end + 1 : end;
}

function wordToken({ text, lower, capital, cue, is }: Word, start: number, inverted: boolean): Token {
  return { kind: "word", text, lower, capital, cue, is, inverted, start, end: start + text.length };
}

function signToken(text: string, start: number): Token {
  const end = start + text.length;
  return { kind: "sign", text, lower: text, capital: false, cue: 0, is: 0, inverted: false, start, end };
}

function quotationToken(text: string, start: number): Token {
  const end = start + text.length;
  const { quotation: cue } = CUE;
  return { kind: "quotation", text, lower: text, capital: false, cue, is: 0, inverted: false, start, end };
}
