import type { PlacedArticle } from "../domain/article.ts";
import { settled } from "../domain/attested.ts";
import type { Day } from "../domain/day.ts";
import type { Span } from "../domain/span.ts";
import { contains, slice } from "../domain/span.ts";
import { writtenDate } from "../domain/written.ts";
import { isCapitalised, isContentWord, stem, wordsIn, type Word } from "./words.ts";

/** What stands in company of a figure, and tells whether two figures speak of one thing. All words are folded. */
export interface SentenceContext {
  /** Names of the sentence, its first word left out. */
  readonly names: readonly string[];
  /** Names after « à », « en », « au », « dans »: where it happened. */
  readonly places: readonly string[];
  /** Stems of the other words that say something. */
  readonly content: ReadonlySet<string>;
  /** Days the sentence speaks of, where they are settled. */
  readonly days: readonly { readonly earliest: Day; readonly latest: Day }[];
  /** Years written in it. */
  readonly years: readonly string[];
  /** Year in which the article was written, where it is known: what a sentence without a year is taken to speak of. */
  readonly writtenIn: readonly string[];
  /** True for what is asked for, planned or feared rather than told. */
  readonly wished: boolean;
}

const LOCATIVE = /(?<![\p{L}\p{N}])(?:[àÀ]|[Ee]n|[Aa]ux?|dans (?:la|le|les|l[’'])|près de)[ \u00A0\u202F]?$/u;

const WISH =
  /(?<![\p{L}\p{N}])(?:propos|demand|réclam|exig|souhait|requi|requér|envisag|prévu|prévo|pourrai|devrai|promet|promis|menac|espér|vis(?:e|ait)(?![\p{L}]))/iu;

/** Reads the company of a sentence of an article, once for all its figures. */
export function sentenceContext(article: PlacedArticle, sentence: Span): SentenceContext {
  const text = slice(article.original, sentence);
  const written = writtenDate(article);
  const words = wordsIn(article.original, sentence).filter((word) => isContentWord(word.folded));
  const named = words.filter((word) => word.start > sentence.start + openingLength(text) && isCapitalised(word.text));
  const before = (start: number): string => article.original.slice(Math.max(sentence.start, start - 14), start);
  return {
    names: distinct(named),
    places: distinct(named.filter((word) => LOCATIVE.test(before(word.start)))),
    content: new Set(
      words.filter((word) => !isCapitalised(word.text) && !/^\d/u.test(word.text)).map((word) => stem(word.folded)),
    ),
    days: article.mentions.flatMap(({ date, expression }) => {
      const value = contains(sentence, expression) ? settled(date) : undefined;
      return value === undefined ? [] : [{ earliest: value.earliest, latest: value.latest }];
    }),
    years: text.match(/(?<![\p{L}\p{N}-])(?:19|20)\d{2}(?![\p{L}\p{N}-])/gu) ?? [],
    writtenIn: written === undefined ? [] : [...new Set([written.earliest.slice(0, 4), written.latest.slice(0, 4)])],
    wished: WISH.test(text),
  };
}

/** Names looked at in one sentence: a sentence that holds more is a list. */
const MOST_NAMES = 60;

function distinct(words: readonly Word[]): readonly string[] {
  return [...new Set(words.map((word) => word.folded))].slice(0, MOST_NAMES);
}

/** Units before the first letter of a sentence: its capital is no name’s. */
function openingLength(text: string): number {
  return Math.max(0, text.search(/[\p{L}\p{N}]/u));
}

/** Names both have. One that begins with the other counts when six letters agree: scraped words are often glued together. */
export function sharedNames(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set(one)].filter((name) => other.some((candidate) => isSameName(name, candidate)));
}

function isSameName(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  return one === other || (shorter >= 6 && one.slice(0, shorter) === other.slice(0, shorter));
}

/** True when the two sentences speak of other places, other days or other years, or one of a wish and the other of a fact. */
export function isElsewhere(one: SentenceContext, other: SentenceContext): boolean {
  return (
    one.wished !== other.wished ||
    areApart(one.places, other.places, isSameName) ||
    areYearsApart(one, other) ||
    areApart(one.days, other.days, (a, b) => a.earliest <= b.latest && b.earliest <= a.latest)
  );
}

/** One names a year, and the other neither names it nor is known to have been written in it. */
function areYearsApart(one: SentenceContext, other: SentenceContext): boolean {
  if (one.years.length === 0 && other.years.length === 0) return false;
  const [a, b] = [one, other].map(({ years, writtenIn }) => (years.length > 0 ? years : writtenIn));
  return !(a ?? []).some((year) => b?.includes(year));
}

/** Both say something, and nothing of it agrees. */
function areApart<T>(one: readonly T[], other: readonly T[], agree: (a: T, b: T) => boolean): boolean {
  return one.length > 0 && other.length > 0 && !one.some((a) => other.some((b) => agree(a, b)));
}
