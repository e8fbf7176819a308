import type { NameRun } from "./names-in-text.ts";
import { chained, hashOf, sortedSet } from "./hash.ts";
import { wordsOf, type FoldMemory, type Word } from "./words.ts";

/**
 * The wording of an article with its figures and its days left out: what stays the same from one weather page, agenda or
 * television page to the next. Sentences are cut at full stops, colons, quotation marks and ends of line.
 */
export interface Frame {
  /** The first line, without figures and days; undefined when it has too few words to be a title. */
  readonly opening: number | undefined;
  /** Words of each sentence, by the sentence's number; a sentence that comes twice is counted once. */
  readonly sentences: ReadonlyMap<number, number>;
  /** Words of all the sentences. */
  readonly words: number;
  /** Each name with the sentence it stands in, by their numbers. */
  readonly names: readonly { readonly name: number; readonly sentence: number }[];
  /** The figures, ascending, once each. */
  readonly figures: Int32Array;
}

/** The frame of a text whose words and names were found already. */
export function frameOf(text: string, words: readonly Word[], names: readonly NameRun[], memory: FoldMemory): Frame {
  const sentences = new Map<number, number>();
  const placed: { name: number; sentence: number }[] = [];
  let nextName = 0;
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && words[at]?.opens !== true) continue;
    const { number, length } = masked(words, from, at);
    if (length > 0) sentences.set(number, length);
    for (; (names[nextName]?.from ?? Infinity) < at; nextName += 1) {
      placed.push({ name: hashOf(names[nextName]?.key ?? ""), sentence: number });
    }
    from = at;
  }
  return {
    opening: openingOf(text, memory),
    sentences,
    words: [...sentences.values()].reduce((sum, length) => sum + length, 0),
    names: placed,
    figures: sortedSet([...text.matchAll(FIGURE)].map(([figure]) => hashOf(figure))),
  };
}

const FIGURE = /\p{N}+/gu;

/** Fewer words than this do not make a title that two editions could share. */
const TITLE_WORDS = 3;

const CALENDAR: ReadonlySet<string> = new Set(
  (
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre " +
    "octobre novembre decembre"
  ).split(" "),
);

/** A number for some words without those of the calendar, and how many are left. */
function masked(
  words: readonly Word[],
  from: number,
  to: number,
): { readonly number: number; readonly length: number } {
  let number = 0;
  let length = 0;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || CALENDAR.has(word.folded)) continue;
    number = chained(number, word.number);
    length += 1;
  }
  return { number, length };
}

function openingOf(text: string, memory: FoldMemory): number | undefined {
  const start = text.search(/\S/u);
  if (start < 0) return undefined;
  const end = text.indexOf("\n", start);
  const words = wordsOf(end < 0 ? text.slice(start) : text.slice(start, end), memory);
  const { number, length } = masked(words, 0, words.length);
  return length < TITLE_WORDS ? undefined : number;
}
