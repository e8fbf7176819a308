import { SUBJECTS } from "./subjects-of.ts";
import { OTHER_SUBJECT, SUBJECT_SHARED } from "./thresholds.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What an article is about, as newsrooms file it: a share of each subject, as a vector of length 1, or of zeros where no word tells. */
export type Subject = Float32Array;

/** The subject of a text, by the words of each that it uses; a word that is used often counts no more. `terms`: by number, once each. */
export function subjectOf(terms: Int32Array, { subjects }: Pick<Vocabulary, "subjects">): Subject {
  const shares = new Float32Array(SUBJECTS);
  for (const term of terms) for (const subject of subjects[term] ?? []) shares[subject] = (shares[subject] ?? 0) + 1;
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
