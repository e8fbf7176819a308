import { STOP_WORDS } from "../lexicon/fr/stop-words.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../lexicon/fr/calendar.ts";
import { officersIn } from "./officers.ts";
import { namesIn, type NameRun } from "./names-in-text.ts";
import { transliterated } from "../lexicon/fr/transliteration.ts";
import { stem } from "./stem.ts";
import { foldWord, wordsOf, type FoldMemory, type Word } from "./words.ts";

/** One thing an article speaks of: the stem of a word (`evacu`) or a run of names (`kim jong un`). */
export interface Term {
  readonly key: string;
  /** Times it stands in the text. */
  readonly count: number;
  /** It is a proper noun, at least once. */
  readonly name: boolean;
  /** It stands in the headline or the first sentences. */
  readonly lead: boolean;
  /** It names, at least once, whoever holds a public office: « le préfet Anselme Courtil ». */
  readonly office: boolean;
}

/** A headline and the sentences in which a report says what happened. */
const LEAD_WORDS = 60;

/** Terms of a text, in order of first appearance, with its words and the names among them. */
export interface TextTerms {
  readonly terms: readonly Term[];
  readonly words: readonly Word[];
  readonly names: readonly NameRun[];
}

/** What a text speaks of: stems of its words without function words, and its names, whole and word by word. */
export function termsOf(text: string, memory: FoldMemory = new Map()): TextTerms {
  const words = wordsOf(text, memory);
  const names = namesIn(words, isStopWord);
  const met = new Map<string, { count: number; name: boolean }>();
  const lead = new Set<string>();
  const held = new Set<string>();
  const meet = (key: string, name: boolean): void => {
    const known = met.get(key);
    if (known === undefined) met.set(key, { count: 1, name });
    else {
      known.count += 1;
      known.name ||= name;
    }
  };
  const officers = officersIn(words, names);
  for (const run of names) {
    if (!run.key.includes(" ")) continue;
    const key = transliterated(run.key);
    meet(key, true);
    if (officers.has(run)) held.add(key);
    if (run.from < LEAD_WORDS) lead.add(key);
  }
  const named = inNames(words.length, names);
  const spelled = new Set<string>();
  for (const run of names) {
    for (const word of words.slice(run.from, run.to)) {
      spelled.add(word.folded);
      if (officers.has(run)) held.add(stem(transliterated(word.folded)));
    }
  }
  for (const [at, word] of words.entries()) {
    if (!tells(word)) continue;
    const key = spelled.has(word.folded) ? stem(transliterated(word.folded)) : word.stem;
    meet(key, named[at] === 1);
    if (at < LEAD_WORDS) lead.add(key);
  }
  for (const figure of figuresIn(text)) meet(figure, false);
  return {
    terms: [...met].map(([key, facts]) => ({ key, ...facts, lead: lead.has(key), office: held.has(key) })),
    words,
    names,
  };
}

/** Figures that tell one thing from another (« 260 maisons », « 1 140 voix »): of two digits or more, without years and the days of a month. */
function figuresIn(text: string): readonly string[] {
  return [...text.matchAll(FIGURE)].flatMap(([figure]) => {
    const digits = figure.replaceAll(/[^\d,]/gu, "");
    return YEAR.test(digits) || Number(digits) <= MOST_DAYS ? [] : [`#${digits}`];
  });
}

const FIGURE = /(?<![\p{L}\p{N}])(?:\d{1,3}(?:[ \u00A0\u202F.]\d{3})+|\d{1,9}(?:,\d{1,3})?)(?![\p{L}\p{N}])/gu;

const YEAR = /^(?:19|20)\d\d$/u;

const MOST_DAYS = 31;

/** True for a function word or a word of the calendar, folded: days are compared as days. */
export function isStopWord(folded: string): boolean {
  return FOLDED_STOP_WORDS.has(folded);
}

const FOLDED_STOP_WORDS: ReadonlySet<string> = new Set(
  [...STOP_WORDS, ...MONTH_NAMES, ...WEEKDAY_NAMES]
    .flatMap((word) => foldWord(word).split(/[^\p{L}]+/u))
    .filter((word) => word !== ""),
);

function tells(word: Word): boolean {
  return word.folded.length > 2 && !isStopWord(word.folded);
}

function inNames(length: number, names: readonly NameRun[]): Uint8Array {
  const named = new Uint8Array(length);
  for (const run of names) named.fill(1, run.from, run.to);
  return named;
}
