import type { PlacedArticle } from "../domain/article.ts";
import type { Span } from "../domain/span.ts";
import { sentencesOf } from "./sentences.ts";
import { fold } from "./words.ts";

/** A word with a capital letter where it stands in an article's text. Hyphens and inner apostrophes belong to it: « Jong-un », « O’Neill ». */
export interface CapitalisedWord extends Span {
  readonly text: string;
  /** True at the start of a sentence, where the capital may not be its own. */
  readonly opens: boolean;
  /** True when it follows another capitalised word of the same sentence by one space. */
  readonly follows: boolean;
  /** What stands between the capitalised word before it in the sentence and this one; the sentence's beginning for the first. */
  readonly before: string;
}

const TOKEN = /(?<![\p{L}\p{N}\-‐‑])\p{Lu}[\p{L}\p{M}\p{N}’'\-‐‑]*/gu;

/** An article or preposition cut before a vowel: « L’Express », « D’Artagnan » begin at their second capital. */
const ELISION = /^[CDJLMNST][’'](?=\p{Lu})/u;

/** « L’opposante », « D’après » at the start of a sentence: the capital is the article’s, and no name. */
const ELIDED_NOUN = /^(?:[CDJLST][’']h?|[MN][’'])[aàâeéèêëiîïoôuùyœæ]/u;

/** One space of any kind: the words of one name. */
const SPACE = /^[ \u00A0\u202F]$/u;

/** What may stand in front of a name without being part of it. Folded. */
const CIVILITIES: ReadonlySet<string> = new Set(
  "m mm mme mmes mlle mgr me dr pr sir lady lord monsieur madame mademoiselle messieurs mesdames maitre".split(" "),
);

/** An article with its capitalised words, sentence by sentence. */
export interface ArticleWords {
  readonly article: PlacedArticle;
  readonly sentences: readonly (readonly CapitalisedWord[])[];
}

/** Capitalised words of each sentence, sentence by sentence; intertitles and civilities (« Mme », « Monsieur ») left out. */
export function capitalisedWords(
  article: Pick<PlacedArticle, "original" | "paragraphs">,
): readonly (readonly CapitalisedWord[])[] {
  return sentencesOf(article).map((sentence) => wordsOf(article.original, sentence));
}

function wordsOf(original: string, sentence: Span): readonly CapitalisedWord[] {
  const text = original.slice(sentence.start, sentence.end);
  const words: CapitalisedWord[] = [];
  const opening = text.search(/[\p{L}\p{N}]/u);
  let position = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index <= opening && ELIDED_NOUN.test(match[0])) continue;
    const skipped = ELISION.exec(match[0])?.[0].length ?? 0;
    const word = match[0].slice(skipped).replace(/[’'\-‐‑]+$/u, "");
    const start = match.index + skipped;
    const before = text.slice(position, start);
    position = start + word.length;
    if (CIVILITIES.has(fold(word))) continue;
    words.push({
      text: word,
      start: sentence.start + start,
      end: sentence.start + position,
      opens: match.index <= opening,
      follows: SPACE.test(before) && words.at(-1)?.end === sentence.start + start - 1,
      before,
    });
  }
  return words;
}

/** Capitalised words that follow one another, as one name: « Kim Jong-un », « La Haye ». */
export function runsOfNames(words: readonly CapitalisedWord[]): readonly (readonly CapitalisedWord[])[] {
  const runs: CapitalisedWord[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (word.follows && run !== undefined) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** A word in capitals: a headline’s, a dateline’s, or a surname as forms want it. Acronyms of two or three letters are not. */
export function isShouted(word: string): boolean {
  return word.length > 3 && !/\p{Ll}/u.test(word);
}
