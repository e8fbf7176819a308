import { PRESS_TOPICS } from "../lexicon/fr/press-topics.ts";
import { stem } from "./stem.ts";
import type { Term } from "./terms.ts";
import { OTHER_SUBJECT, SUBJECT_SHARED } from "./thresholds.ts";
import { foldWord } from "./words.ts";

/** What an article is about, as newsrooms file it: a share of each subject, as a vector of length 1, or of zeros where no word tells. */
export type Subject = Float32Array;

/** The subject of a text, by the words of each that it uses; a word that is used often counts no more. */
export function subjectOf(terms: readonly Term[]): Subject {
  const shares = new Float32Array(SUBJECTS.length);
  for (const { key } of terms) {
    for (const subject of SUBJECTS_OF.get(key) ?? []) shares[subject] = (shares[subject] ?? 0) + 1;
  }
  const length = Math.hypot(...shares);
  return length === 0 ? shares : shares.map((share) => share / length);
}

/**
 * What other subjects leave of the likeness of two articles, as a factor: names alone do not make one story of the fire in a garage and
 * the closing of the works next door. 1 where the subjects are much the same, or where one of them is not known.
 */
export function bySubject(one: Subject, other: Subject): number {
  let alike = 0;
  let sumOfOne = 0;
  let sumOfOther = 0;
  for (let at = 0; at < one.length; at += 1) {
    const [here, there] = [one[at] ?? 0, other[at] ?? 0];
    alike += here * there;
    sumOfOne += here;
    sumOfOther += there;
  }
  if (sumOfOne === 0 || sumOfOther === 0) return 1;
  return OTHER_SUBJECT + (1 - OTHER_SUBJECT) * Math.min(1, alike / SUBJECT_SHARED);
}

const SUBJECTS: readonly (readonly string[])[] = Object.values(PRESS_TOPICS).map((words) =>
  words.split(/\s+/u).filter((word) => word !== ""),
);

/** Numbers of the subjects that a stem belongs to. */
const SUBJECTS_OF: ReadonlyMap<string, readonly number[]> = subjectsByStem();

function subjectsByStem(): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, readonly number[]>();
  for (const [subject, words] of SUBJECTS.entries()) {
    for (const key of new Set(words.map((word) => stem(foldWord(word)))))
      known.set(key, [...(known.get(key) ?? []), subject]);
  }
  return known;
}
