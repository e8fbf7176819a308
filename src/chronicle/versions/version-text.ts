import type { PlacedArticle } from "../../domain/article.ts";
import { slice, type Span } from "../../domain/span.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../../lexicon/fr/calendar.ts";
import { NUMBER_WORDS } from "../../lexicon/fr/numbers.ts";
import { transliterated } from "../../lexicon/fr/transliteration.ts";
import { COLLECTIVES } from "../figure.ts";
import { sentencesOf } from "../sentences.ts";
import { fold } from "../words.ts";

/** What is read of an article to tell whether it prints the text of another. */
export type Printed = Pick<PlacedArticle, "original" | "paragraphs">;

/** A word where it stands, as two versions of one text are compared. */
export interface VersionWord extends Span {
  /** Folded; a figure by its value: `12` for « 12 » and for « douze »; a name by its sound: `choigu` for « Shoigu » and for « Choïgou ». */
  readonly folded: string;
  /** The same, figures and names of days and months all `#`: the wording without its filling. */
  readonly masked: string;
  /** Written with a capital, and not the first word of its sentence. */
  readonly named: boolean;
}

/** A sentence with its words. */
export interface VersionSentence extends Span {
  readonly words: readonly VersionWord[];
}

/** The sentences of an article that have words, in order; what was set aside and intertitles are left out. */
export function versionText(article: Printed): readonly VersionSentence[] {
  return sentencesOf(article)
    .map((sentence) => ({ ...sentence, words: wordsOf(article.original, sentence) }))
    .filter(({ words }) => words.length > 0);
}

/** What stands for every figure, day and month. */
export const FILLING = "#";

/** A figure with its thousands and decimals (« 1 800 », « 2,5 »), or with what is glued to it (« 3h30 »); else letters. */
const WORD = /\p{N}+(?:[ .,\u00A0\u202F]\p{N}{3}(?!\p{N})|,\p{N}+)*[\p{L}\p{N}\p{M}]*|[\p{L}\p{M}]+/gu;

const CALENDAR: ReadonlySet<string> = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES].map(fold));

/** « un » is an article far more often than a number. */
const NUMBERS: ReadonlyMap<string, string> = new Map(
  [...NUMBER_WORDS]
    .filter(([word]) => !/[ -]/u.test(word) && word !== "un" && word !== "une")
    .concat(Object.entries(COLLECTIVES).flatMap(([word, value]) => [word, `${word}s`].map((form) => [form, value])))
    .map(([word, value]) => [fold(word), String(value)]),
);

function wordsOf(original: string, sentence: Span): readonly VersionWord[] {
  return [...slice(original, sentence).matchAll(WORD)].map((match, index) => {
    const start = sentence.start + match.index;
    const place = { start, end: start + match[0].length };
    const plain = fold(match[0]);
    if (/^\p{N}/u.test(plain)) {
      return { ...place, folded: plain.replace(/[ .\u00A0\u202F]/gu, ""), masked: FILLING, named: false };
    }
    const value = NUMBERS.get(plain);
    const fills = value !== undefined || CALENDAR.has(plain);
    const named = !fills && index > 0 && /^\p{Lu}/u.test(match[0]);
    const folded = value ?? (named ? transliterated(plain) : plain);
    return { ...place, folded, masked: fills ? FILLING : folded, named };
  });
}
