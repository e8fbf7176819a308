import type { PlacedArticle } from "../domain/article.ts";
import type { ArticleWords } from "./capitalised-words.ts";
import type { Naming } from "./long-names.ts";
import { fold, isContentWord } from "./words.ts";

const WORD = "[\\p{L}\\p{M}\\-]{1,30}";
const NAME = `\\p{Lu}${WORD}(?:[ \\u00A0\\u202F](?:[dl][’'])?${WORD}){1,9}`;

/** « Organisation mondiale de la santé (OMS) », « OMS (Organisation mondiale de la santé) ». */
const EXPLAINED = new RegExp(
  `(?<![\\p{L}\\p{N}\\-])(?:(?<name>${NAME})[ \\u00A0\\u202F]\\((?<letters>[A-Z]{2,8})\\)|(?<short>[A-Z]{2,8})[ \\u00A0\\u202F]\\((?<meaning>${NAME})\\))`,
  "gu",
);

/** Bodies looked for in one dossier: each costs a look at every article. */
const MOST_BODIES = 60;

/**
 * Bodies that an article names in full with their letters in brackets, or the other way round: every place of both forms in the articles. The
 * brackets are the proof, and the letters must begin the words of the name, small words apart: « Comité (FIFA) » is none.
 */
export function initials(articles: readonly ArticleWords[]): readonly (readonly Naming[])[] {
  const names = new Map<string, string>();
  for (const { article } of articles) {
    for (const text of textsOf(article)) {
      for (const { groups } of text.text.matchAll(EXPLAINED)) {
        const letters = groups?.["letters"] ?? groups?.["short"] ?? "";
        const name = endThatSpells(groups?.["name"] ?? groups?.["meaning"] ?? "", letters);
        if (name !== undefined && names.size < MOST_BODIES && !names.has(letters)) names.set(letters, name);
      }
    }
  }
  return [...names].map(([letters, name]) => articles.flatMap(({ article }) => placesOf(article, letters, name)));
}

/** The shortest end of a run of words of which the letters are the first ones. */
function endThatSpells(run: string, letters: string): string | undefined {
  const starts = [...run.matchAll(/\p{Lu}/gu)].map(({ index }) => index);
  return starts
    .toReversed()
    .map((start) => run.slice(start))
    .find((name) => spells(name, letters));
}

function spells(name: string, letters: string): boolean {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = (kept: readonly string[]): string => kept.map((word) => word[0] ?? "").join("");
  const wanted = letters.toLowerCase();
  return first(words.filter((word) => isContentWord(word))) === wanted || first(words) === wanted;
}

function placesOf(article: PlacedArticle, letters: string, name: string): readonly Naming[] {
  return textsOf(article)
    .flatMap(({ start, text }) => [
      ...occurrences(text, letters).map((at) => ({ start: start + at, end: start + at + letters.length })),
      ...occurrences(text, name).map((at) => ({ start: start + at, end: start + at + name.length })),
    ])
    .map((place) => ({ article, place }));
}

/** Where a text holds a name as words of its own. */
function occurrences(text: string, name: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const [before, after] = [text[at - 1] ?? " ", text[at + name.length] ?? " "];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) found.push(at);
  }
  return found;
}

function textsOf(article: PlacedArticle): readonly { readonly start: number; readonly text: string }[] {
  return article.paragraphs
    .filter(({ heading }) => !heading)
    .flatMap(({ pieces }) => pieces.map(({ start, end }) => ({ start, text: article.original.slice(start, end) })));
}
