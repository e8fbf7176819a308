import { byKey } from "../../domain/by-key.ts";
import type { Span } from "../../domain/span.ts";
import { FILLING, type VersionSentence, type VersionWord } from "./version-text.ts";

/** A sentence that stands in both texts, not in the same words. */
export interface ChangedSentence {
  readonly one: Span;
  readonly other: Span;
  /** True when a figure, a day or a name stands in place of another: « 140 postes » and « 114 postes ». */
  readonly replaced: boolean;
}

/** Two texts beside each other. Shares are 0–1 of the words, figures and days counted alike. */
export interface ComparedTexts {
  readonly shareOfOne: number;
  readonly shareOfOther: number;
  /** Sentences that stand in both, in the same words or not. */
  readonly matched: number;
  readonly changed: readonly ChangedSentence[];
  /** Sentences of which the other text has hardly anything. */
  readonly onlyInOne: readonly Span[];
  readonly onlyInOther: readonly Span[];
}

/**
 * What two texts share, by runs of four words wherever they stand: sentences that change places are still shared. Time is linear in the
 * words of both.
 */
export function compareTexts(one: readonly VersionSentence[], other: readonly VersionSentence[]): ComparedTexts {
  const [runsOfOne, runsOfOther] = [runsOf(one), runsOf(other)];
  const coveredOfOne = covered(one, runsOfOther);
  const coveredOfOther = covered(other, runsOfOne);
  const pairs = matches(one, other);
  return {
    shareOfOne: shareOf(one, coveredOfOne),
    shareOfOther: shareOf(other, coveredOfOther),
    matched: pairs.length,
    changed: pairs
      .filter(([a, b]) => wording(a) !== wording(b))
      .map(([a, b]) => ({ one: placeOf(a), other: placeOf(b), replaced: isReplaced(a, b) })),
    onlyInOne: lonely(one, coveredOfOne),
    onlyInOther: lonely(other, coveredOfOther),
  };
}

/** Words: see `sketch.ts` in group. */
const RUN_WORDS = 4;

/** Share of a sentence's words below which it stands in one text only. */
const HARDLY_SHARED = 0.25;

/** Words of a sentence that is worth showing as missing: a signature, or a paper's name with the day, is not. */
const LEAST_WORDS = 8;

function runsOf(text: readonly VersionSentence[]): ReadonlySet<string> {
  const words = text.flatMap((sentence) => sentence.words.map(({ masked }) => masked));
  return new Set(words.slice(RUN_WORDS - 1).map((_, at) => words.slice(at, at + RUN_WORDS).join(" ")));
}

/** For each sentence, how many of its words stand in a run that the other text has too. */
function covered(text: readonly VersionSentence[], runs: ReadonlySet<string>): readonly number[] {
  const words = text.flatMap((sentence) => sentence.words.map(({ masked }) => masked));
  const marks = new Uint8Array(words.length);
  for (let at = 0; at + RUN_WORDS <= words.length; at += 1) {
    if (runs.has(words.slice(at, at + RUN_WORDS).join(" "))) marks.fill(1, at, at + RUN_WORDS);
  }
  let from = 0;
  return text.map((sentence) => {
    const own = marks.subarray(from, (from += sentence.words.length));
    return own.reduce((sum, mark) => sum + mark, 0);
  });
}

function shareOf(text: readonly VersionSentence[], coveredWords: readonly number[]): number {
  const words = text.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return words === 0 ? 0 : coveredWords.reduce((sum, count) => sum + count, 0) / words;
}

function lonely(text: readonly VersionSentence[], coveredWords: readonly number[]): readonly Span[] {
  return text
    .filter((sentence, at) => {
      const words = sentence.words.length;
      return words >= LEAST_WORDS && (coveredWords[at] ?? 0) < words * HARDLY_SHARED;
    })
    .map(placeOf);
}

/** Sentences that are one, each at most once: those that share most runs of two words, and at least half of them. */
function matches(
  one: readonly VersionSentence[],
  other: readonly VersionSentence[],
): readonly (readonly [VersionSentence, VersionSentence])[] {
  const places = byKey(
    other.flatMap((sentence, at) => couples(sentence).map((couple) => ({ couple, at }))),
    ({ couple }) => couple,
  );
  const taken = new Set<number>();
  return one.flatMap((sentence): readonly (readonly [VersionSentence, VersionSentence])[] => {
    const votes = new Map<number, number>();
    const own = couples(sentence);
    for (const couple of own) {
      for (const { at } of (places.get(couple) ?? []).slice(0, MOST_PLACES)) votes.set(at, (votes.get(at) ?? 0) + 1);
    }
    let best: number | undefined;
    for (const [at, count] of votes) {
      if (!taken.has(at) && (best === undefined || count > (votes.get(best) ?? 0))) best = at;
    }
    const match = best === undefined ? undefined : other[best];
    if (best === undefined || match === undefined) return [];
    const shared = votes.get(best) ?? 0;
    if (shared < Math.max(own.length, couples(match).length) / 2) return [];
    taken.add(best);
    return [[sentence, match]];
  });
}

/** Sentences that one couple of words is followed to. */
const MOST_PLACES = 20;

function couples({ words }: VersionSentence): readonly string[] {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return [only.masked];
  return words.slice(1).map((word, at) => `${words[at]?.masked ?? ""} ${word.masked}`);
}

/** A figure against a figure, a name against a name: what only one of the two sentences has, on both sides. */
function isReplaced(one: VersionSentence, other: VersionSentence): boolean {
  const apart = (words: VersionSentence, from: VersionSentence): readonly VersionWord[] => {
    const known = new Set(from.words.map(({ folded }) => folded));
    return words.words.filter(({ folded }) => !known.has(folded));
  };
  const [a, b] = [apart(one, other), apart(other, one)];
  const filled = (words: readonly VersionWord[]): boolean => words.some(({ masked }) => masked === FILLING);
  const named = (words: readonly VersionWord[]): boolean => words.some((word) => word.named);
  return (filled(a) && filled(b)) || (named(a) && named(b));
}

function wording({ words }: VersionSentence): string {
  return words.map(({ folded }) => folded).join(" ");
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}
