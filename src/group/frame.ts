import { chained, hashOf, sortedSet } from "./hash.ts";
import type { NameRun } from "./names-in-text.ts";
import { numberStore, type NumberStore } from "./number-store.ts";
import { CALENDAR, OPENS } from "./traits.ts";
import type { TextWords } from "./words.ts";

/**
 * The wording of an article with its figures and its days left out: what stays the same from one weather page, agenda or
 * television page to the next. Sentences are cut at full stops, colons, quotation marks and ends of line.
 */
export interface Frame {
  /** The first line, without figures and days; undefined when it has too few words to be a title. */
  readonly opening: number | undefined;
  /** Numbers of the sentences, ascending, once each; after all of them, in step, how many words each has (see `halves`). */
  readonly sentences: Int32Array;
  /** Words of all the sentences. */
  readonly words: number;
  /** Numbers of the names; after all of them, in step, the number of the sentence that each stands in. */
  readonly names: Int32Array;
  /** Numbers of the figures, ascending, once each. */
  readonly figures: Int32Array;
}

/** The frame of a text whose words and names were found already; its lists go into `keep`. */
export function frameOf(
  text: string,
  words: TextWords,
  names: readonly NameRun[],
  keep: NumberStore = numberStore(),
): Frame {
  const lengthOf = new Map<number, number>();
  const places: number[] = [];
  let from = 0;
  for (let at = 1; at <= words.count; at += 1) {
    if (at < words.count && ((words.traits[at] ?? 0) & OPENS) === 0) continue;
    const { number, length } = masked(words, from, at);
    if (length > 0) lengthOf.set(number, length);
    while ((names[places.length]?.from ?? Infinity) < at) places.push(number);
    from = at;
  }
  const sentences = sortedSet([...lengthOf.keys()]);
  const lengths = Array.from(sentences, (sentence) => lengthOf.get(sentence) ?? 0);
  return {
    opening: openingOf(words),
    sentences: keep([...sentences, ...lengths]),
    words: lengths.reduce((sum, length) => sum + length, 0),
    names: keep([...names.map(({ key }) => hashOf(key)), ...places]),
    figures: keep(figuresIn(text, words.figures)),
  };
}

/** Two lists of one length that are kept as one, since a view costs as much as twenty-five numbers. */
export function halves(list: Int32Array): readonly [Int32Array, Int32Array] {
  return [list.subarray(0, list.length / 2), list.subarray(list.length / 2)];
}

/** Fewer words than this do not make a title that two editions could share. */
const TITLE_WORDS = 3;

/** A number for some words without those of the calendar, and how many are left. */
function masked(
  { hashes, traits }: TextWords,
  from: number,
  to: number,
): { readonly number: number; readonly length: number } {
  let number = 0;
  let length = 0;
  for (let at = from; at < to; at += 1) {
    if (((traits[at] ?? 0) & CALENDAR) !== 0) continue;
    number = chained(number, hashes[at] ?? 0);
    length += 1;
  }
  return { number, length };
}

function openingOf(words: TextWords): number | undefined {
  const { number, length } = masked(words, 0, words.headline);
  return length < TITLE_WORDS ? undefined : number;
}

function figuresIn(text: string, runs: readonly number[]): Int32Array {
  const figures: number[] = [];
  for (let at = 0; at < runs.length; at += 2) figures.push(hashOf(text.slice(runs[at], runs[at + 1])));
  return sortedSet(figures);
}
