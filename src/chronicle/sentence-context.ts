import type { PlacedArticle } from "../domain/article.ts";
import { settled } from "../domain/attested.ts";
import type { Day } from "../domain/day.ts";
import type { Span } from "../domain/span.ts";
import { contains, slice } from "../domain/span.ts";
import { writtenDate } from "../domain/written.ts";
import { MONTHS, WEEKDAY_NAMES } from "../lexicon/fr/calendar.ts";
import type { WholeName } from "./whole-names.ts";
import { isCapitalised, isContentWord, stem, wordsIn, type Word } from "./words.ts";

/** What stands in company of a figure, and tells whether two figures speak of one thing. All words are folded. */
export interface SentenceContext {
  /** Names of the sentence, its first word left out; what hyphens join is one. */
  readonly names: readonly string[];
  /** The first word of the sentence: its capital may be a name’s. Empty where it says nothing. */
  readonly opening: string;
  /** People and bodies named in two words or more: `paul martin`. */
  readonly fullNames: readonly string[];
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

const WISH =
  /(?<![\p{L}\p{N}])(?:propos|demand|réclam|exig|souhait|requi|requér|envisag|prévu|prévo|pourrai|devrai|promet|promis|menac|espér|vis(?:e|ait)(?![\p{L}]))/iu;

const CALENDAR: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...MONTHS.keys()]);

/** Names looked at in one sentence: a sentence that holds more is a list. */
const MOST_NAMES = 60;

/** Reads the company of a sentence of an article, once for all its figures. `named`: the names in it. */
export function sentenceContext(article: PlacedArticle, sentence: Span, named: readonly WholeName[]): SentenceContext {
  const text = slice(article.original, sentence);
  const written = writtenDate(article);
  const words = wordsIn(article.original, sentence).filter((word) => isContentWord(word.folded));
  const begins = sentence.start + Math.max(0, text.search(/[\p{L}\p{N}]/u));
  const [first] = words;
  return {
    names: distinct(named.filter(({ start }) => start > begins)),
    opening: first?.start === begins && isCapitalised(first.text) && !CALENDAR.has(first.folded) ? first.folded : "",
    fullNames: distinct(named.filter(({ folded }) => folded.includes(" "))),
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

function distinct(words: readonly Pick<Word, "folded">[]): readonly string[] {
  return [...new Set(words.map((word) => word.folded))].slice(0, MOST_NAMES);
}

/** Names that two sentences share; the first word of one counts where the other shows that it is a name. */
export function namesInCommon(one: SentenceContext, other: SentenceContext): number {
  const withOpening = ({ names, opening }: SentenceContext): readonly string[] =>
    opening === "" ? names : [...names, opening];
  const [a, b] = [sharedNames(withOpening(one), other.names), sharedNames(one.names, withOpening(other))];
  return new Set([...a, ...b]).size;
}

/** Names both have. One that begins with the other counts when six letters agree: scraped words are often glued together. */
export function sharedNames(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set(one)].filter((name) => other.some((candidate) => isSameName(name, candidate)));
}

/** True for one name in two lengths: « Komsomolsk » and « Komsomolsk-sur-Amour ». */
export function isSameName(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  return one === other || (shorter >= 6 && one.slice(0, shorter) === other.slice(0, shorter));
}

/** True when the two sentences speak of other days or other years, or one of a wish and the other of a fact. */
export function isElsewhere(one: SentenceContext, other: SentenceContext): boolean {
  return (
    one.wished !== other.wished ||
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
export function areApart<T>(one: readonly T[], other: readonly T[], agree: (a: T, b: T) => boolean): boolean {
  return one.length > 0 && other.length > 0 && !one.some((a) => other.some((b) => agree(a, b)));
}
