import type { PlacedArticle } from "../domain/article.ts";
import { trimmed, type Span } from "../domain/span.ts";

/** An end of sentence, its closing marks and brackets, then white space before what may begin another one. */
const SENTENCE_END = /[.!?…][»”")\]]?[ \u00A0\u202F]?[»”]?\s+(?=[«“"([\-–—\s]*[\p{Lu}\p{N}])/gu;

/** What ends in a full stop without ending a sentence: « M. Kim », « J. Dupont », « av. J.-C. », « St. Louis ». */
const ABBREVIATION = /(?<![\p{L}\p{N}])(?:\p{Lu}|MM|Mme|Mgr|Dr|Pr|St|Ste|av|art|env|no|tél|vol|p|pp|cf)\.\s+$/u;

/**
 * Sentences of the article's text in order, intertitles left out. A passage lifted out as noise ends a sentence. What is cut
 * too early or too late is harmless here: sentences only tell which words stand in company.
 */
export function sentencesOf(article: Pick<PlacedArticle, "original" | "paragraphs">): readonly Span[] {
  return article.paragraphs
    .filter((paragraph) => !paragraph.heading)
    .flatMap((paragraph) => paragraph.pieces)
    .flatMap((piece) => sentencesIn(article.original, piece));
}

function sentencesIn(original: string, piece: Span): readonly Span[] {
  const text = original.slice(piece.start, piece.end);
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const sentence = trimmed(original, { start: piece.start + start, end: piece.start + end });
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
  };
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (!ABBREVIATION.test(text.slice(Math.max(start, end - 12), end))) close(end);
  }
  close(text.length);
  return sentences;
}
