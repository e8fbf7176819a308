import { STOP_WORDS } from "../lexicon/fr/stop-words.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../lexicon/fr/calendar.ts";
import { namesIn, type NameRun } from "./names-in-text.ts";
import { stem } from "./stem.ts";
import { foldWord, wordsOf, type FoldMemory, type Word } from "./words.ts";

/** One thing an article speaks of: the stem of a word (`evacu`) or a run of names (`kim jong un`). */
export interface Term {
  readonly key: string;
  /** Times it stands in the text. */
  readonly count: number;
  /** It is a proper noun, at least once. */
  readonly name: boolean;
}

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
  const meet = (key: string, name: boolean): void => {
    const known = met.get(key);
    if (known === undefined) met.set(key, { count: 1, name });
    else {
      known.count += 1;
      known.name ||= name;
    }
  };
  for (const run of names) if (run.key.includes(" ")) meet(run.key, true);
  const named = inNames(words.length, names);
  for (const [at, word] of words.entries()) {
    if (!tells(word)) continue;
    meet(stem(word.folded), named[at] === 1);
  }
  return { terms: [...met].map(([key, facts]) => ({ key, ...facts })), words, names };
}

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
