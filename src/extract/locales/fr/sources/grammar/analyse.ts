import type { Span } from "../../../../../domain/span.ts";
import type { Reading } from "../../../../../domain/reading.ts";
import { readParagraphs, type ReadParagraph } from "../../quotes/read-paragraphs.ts";
import { CUE } from "./cue.ts";
import { nameBook, type NameBook } from "./name-book.ts";
import { once } from "./once.ts";
import { splitSentences, type Sentence } from "./sentence.ts";
import { tokenise, type Token } from "./token.ts";
import { findVerbGroups } from "./verb-group.ts";

/** Units at the head of a quotation in which its speaker may be slipped in. */
const INSIDE_UNITS = 500;
/** Sentences at the head of a quotation in which its speaker may be slipped in. */
const INSIDE_SENTENCES = 2;

/** Whoever is slipped in stands behind one of these. */
const SET_APART = /[,!?…]/u;
const NO_SENTENCES: readonly Sentence[] = [];

/** An article as its sources and its quotations are read from it. */
export interface Analysis {
  readonly paragraphs: readonly ReadParagraph[];
  readonly sentences: readonly Sentence[];
}

/** The paragraphs and sentences of an article, found once for whoever asks. */
export const analysisOf: (reading: Reading) => Analysis = once((reading: Reading) => {
  const paragraphs = readParagraphs(reading);
  return { paragraphs, sentences: analyse(paragraphs) };
});

/** The sentences of an article in text order; each knows its paragraph, its speech verbs and the names of the whole. */
export function analyse(paragraphs: readonly ReadParagraph[]): readonly Sentence[] {
  const split = paragraphs.flatMap((paragraph, index) =>
    splitSentences(tokensOf(paragraph), endsInside(paragraph)).map((tokens) => ({ tokens, paragraph: index })),
  );
  const names = nameBook(split.map(({ tokens }) => tokens));
  return split.map(({ tokens, paragraph }) => sentenceOf(tokens, paragraph, names));
}

function sentenceOf(tokens: readonly Token[], paragraph: number, names: NameBook): Sentence {
  const words = cuesOf(tokens);
  const verbs = findVerbGroups(tokens, words);
  const cues = verbs.length === 0 ? words & ~CUE.verb : words | CUE.verb;
  const quoting = (cues & CUE.quotation) !== 0;
  const inside = quoting ? insideReader(paragraph, names) : nothingInside;
  return { tokens, paragraph, names, cues, verbs, inside };
}

function nothingInside(): readonly Sentence[] {
  return NO_SENTENCES;
}

/** What `inside` is for a sentence with quotations: each is read once, when somebody first asks. */
function insideReader(paragraph: number, names: NameBook): Sentence["inside"] {
  const known = new Map<number, readonly Sentence[]>();
  return (quotation) => {
    const found = known.get(quotation.start) ?? insideOf(quotation, paragraph, names);
    known.set(quotation.start, found);
    return found;
  };
}

function tokensOf(paragraph: ReadParagraph): readonly Token[] {
  const { passages } = paragraph;
  const outermost: readonly Span[] = passages.length === 0 ? passages : passages.filter((one) => one.outermost);
  return tokenise(paragraph.text, paragraph.start, outermost);
}

/** True for a quotation whose last sign stops a sentence. */
function endsInside({ text, start, passages }: ReadParagraph): (quotation: Token) => boolean {
  if (passages.length === 0) return noQuotation;
  const stopped = new Set(
    passages.filter(({ inner }) => /[.!?…]/u.test(text.charAt(inner.end - 1))).map((passage) => passage.start + start),
  );
  return (quotation) => stopped.has(quotation.start);
}

function noQuotation(): boolean {
  return false;
}

function insideOf(quotation: Token, paragraph: number, names: NameBook): readonly Sentence[] {
  const cut = quotation.text.slice(1, 1 + INSIDE_UNITS);
  if (!SET_APART.test(cut)) return NO_SENTENCES;
  const inner = cut.replace(/[«»“”„"‹›]/gu, " ");
  const split = splitSentences(tokenise(inner, quotation.start + 1, []), noQuotation).slice(0, INSIDE_SENTENCES);
  return split.map((tokens) => sentenceOf(tokens, paragraph, names));
}

function cuesOf(tokens: readonly Token[]): number {
  let cues = 0;
  for (const token of tokens) cues |= token.cue;
  return cues;
}
