import type { PlacedArticle } from "../../domain/article.ts";
import { remainder, type Span } from "../../domain/span.ts";
import { MONTHS, WEEKDAY_NAMES } from "../../lexicon/fr/calendar.ts";
import { PRESS_WORDS } from "../../lexicon/fr/press-words.ts";
import { transliterationKey } from "../fold-name.ts";
import { by } from "../../domain/order.ts";
import { figuresIn } from "./figures.ts";
import { sentencesOf } from "../sentences.ts";
import { fold, isCapitalised, isContentWord, stem, wordsIn } from "../words.ts";

/** What the words of a group of articles are worth when two sentences are held against one another. */
export interface Vocabulary {
  /** Terms of a stretch of an article, in order, the words of its dates left out. */
  termsIn(article: PlacedArticle, sentence: Span, dates: readonly Span[]): readonly string[];
  /** What sharing a term proves: the more, the fewer articles of the group hold it; 1 for a name that two of them hold. */
  weight(term: string): number;
  /** Weight of two terms that stand next to one another. */
  pairWeight(one: string, other: string): number;
  /** True for a word that the articles write with a capital: of the cast and the places rather than of what happened. */
  isName(term: string): boolean;
  /** True when that article has the two terms next to one another. */
  hasPair(article: PlacedArticle, one: string, other: string): boolean;
}

/** Articles that are imagined beside those of the group, without any of its terms: in a group of two a shared word still proves something. */
const PRIOR_ARTICLES = 1;

/** A group of two cannot tell its rare terms from its common ones: sharing one proves less there. */
const LEAST_UNIT = 1;

/** A name counts whole, a figure more, another word half, a word of every story a quarter. */
const NAME = 1;
const NUMBER = 1.5;
const WORD = 0.5;
const COMMON = 0.25;

const CALENDAR: ReadonlySet<string> = new Set(
  [
    ...WEEKDAY_NAMES,
    ...MONTHS.keys(),
    "jour",
    "matin",
    "matinee",
    "soir",
    "soiree",
    "midi",
    "nuit",
    "heure",
    "semaine",
  ].map((word) => stem(fold(word))),
);
const PRESS: ReadonlySet<string> = new Set(PRESS_WORDS.map((word) => stem(fold(word))));

/** Reads the words of a group once. */
export function vocabularyOf(articles: readonly PlacedArticle[]): Vocabulary {
  const names = namesOf(articles);
  const keyOf = (folded: string): string => {
    const word = stem(folded);
    return names.has(word) ? transliterationKey(word) : word;
  };
  const nameKeys = new Set([...names].map(transliterationKey));
  const termsOf = (article: PlacedArticle, at: Span): readonly string[] => {
    const figures = figuresIn(article.original, at);
    const words = remainder(at, figures)
      .flatMap((piece) => wordsIn(article.original, piece))
      .filter(({ folded }) => isContentWord(folded) && !/^\d/u.test(folded))
      .map(({ start, folded }) => ({ start, term: keyOf(folded) }));
    return [...figures, ...words]
      .toSorted(by(({ start }) => start))
      .map(({ term }) => term)
      .filter((term) => !CALENDAR.has(term));
  };
  const holders = new Map<string, number>();
  const pairsOf = new Map<string, ReadonlySet<string>>();
  for (const article of articles) {
    const inOrder = sentencesOf(article).map((sentence) => termsOf(article, sentence));
    const pairs = new Set(inOrder.flatMap((terms) => terms.slice(1).map((term, at) => `${terms[at] ?? ""} ${term}`)));
    pairsOf.set(article.id, pairs);
    for (const term of new Set([...inOrder.flat(), ...pairs])) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  const among = articles.length + PRIOR_ARTICLES;
  const unit = Math.max(LEAST_UNIT, Math.log2(among / 2));
  const rarity = (term: string): number => Math.log2(among / Math.max(1, holders.get(term) ?? 1)) / unit;
  const standing = (term: string): number =>
    term.startsWith("#") ? NUMBER : nameKeys.has(term) ? NAME : PRESS.has(term) ? COMMON : WORD;
  return {
    termsIn: (article, sentence, dates) => remainder(sentence, dates).flatMap((piece) => termsOf(article, piece)),
    weight: (term) => standing(term) * rarity(term),
    pairWeight: (one, other) => Math.max(standing(one), standing(other)) * rarity(`${one} ${other}`),
    isName: (term) => nameKeys.has(term),
    hasPair: (article, one, other) => pairsOf.get(article.id)?.has(`${one} ${other}`) ?? false,
  };
}

/** Words that stand with a capital inside sentences more often than without. */
function namesOf(articles: readonly PlacedArticle[]): ReadonlySet<string> {
  const capitals = new Map<string, number>();
  for (const article of articles) {
    for (const sentence of sentencesOf(article)) {
      for (const [index, { text, folded }] of wordsIn(article.original, sentence).entries()) {
        if (!isContentWord(folded)) continue;
        const word = stem(folded);
        const step = isCapitalised(text) ? (index === 0 ? 0 : 1) : -1;
        capitals.set(word, (capitals.get(word) ?? 0) + step);
      }
    }
  }
  return new Set([...capitals].filter(([, count]) => count > 0).map(([word]) => word));
}
