import type { Span } from "../../../../../domain/span.ts";
import type { ReadParagraph } from "../../quotes/read-paragraphs.ts";
import { nameBook, type NameBook } from "./name-book.ts";
import { splitSentences, type Sentence } from "./sentence.ts";
import { tokenise, type Token } from "./token.ts";
import { findVerbGroups } from "./verb-group.ts";

/** Units at the head of a quotation in which its speaker may be slipped in. */
const INSIDE_UNITS = 500;
/** Sentences at the head of a quotation in which its speaker may be slipped in. */
const INSIDE_SENTENCES = 2;

/** The sentences of an article in text order; each knows its paragraph, its speech verbs and the names of the whole. */
export function analyse(paragraphs: readonly ReadParagraph[]): readonly Sentence[] {
  const split = paragraphs.flatMap((paragraph, index) =>
    splitSentences(tokensOf(paragraph), endsInside(paragraph)).map((tokens) => ({ tokens, paragraph: index })),
  );
  const names = nameBook(split.map(({ tokens }) => tokens));
  return split.map(({ tokens, paragraph }) => ({
    tokens,
    paragraph,
    names,
    verbs: findVerbGroups(tokens),
    insides: insidesOf(tokens, paragraph, names),
  }));
}

function tokensOf(paragraph: ReadParagraph): readonly Token[] {
  const outermost: readonly Span[] = paragraph.passages.filter((passage) => passage.outermost);
  return tokenise(paragraph.text, paragraph.start, outermost);
}

/** True for a quotation whose last sign stops a sentence. */
function endsInside({ text, start, passages }: ReadParagraph): (quotation: Token) => boolean {
  const stopped = new Set(
    passages.filter(({ inner }) => /[.!?…]/u.test(text.charAt(inner.end - 1))).map((passage) => passage.start + start),
  );
  return (quotation) => stopped.has(quotation.start);
}

function insidesOf(tokens: readonly Token[], paragraph: number, names: NameBook): Sentence["insides"] {
  const insides = tokens.flatMap((token, quotation) => {
    if (token.kind !== "quotation") return [];
    const inner = token.text.slice(1, 1 + INSIDE_UNITS).replace(/[«»“”„"‹›]/gu, " ");
    const split = splitSentences(tokenise(inner, token.start + 1, []), () => false).slice(0, INSIDE_SENTENCES);
    const sentences = split.map((found) => ({
      tokens: found,
      paragraph,
      names,
      verbs: findVerbGroups(found),
      insides: new Map(),
    }));
    return [[quotation, sentences] as const];
  });
  return new Map(insides);
}
