import { PRESS_TOPICS } from "../lexicon/fr/press-topics.ts";
import { foldWord } from "./fold.ts";
import { stem } from "./stem.ts";

/** Numbers of the subjects, from 0 to below `SUBJECTS`, that a stem belongs to; mostly none. */
export function subjectsOf(key: string): readonly number[] {
  return SUBJECTS_OF.get(key) ?? NONE;
}

const TOPICS: readonly (readonly string[])[] = Object.values(PRESS_TOPICS).map((words) =>
  words.split(/\s+/u).filter((word) => word !== ""),
);

/** How many subjects there are. */
export const SUBJECTS = TOPICS.length;

const NONE: readonly number[] = [];

const SUBJECTS_OF: ReadonlyMap<string, readonly number[]> = subjectsByStem();

function subjectsByStem(): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, readonly number[]>();
  for (const [subject, words] of TOPICS.entries()) {
    for (const key of new Set(words.map((word) => stem(foldWord(word)))))
      known.set(key, [...(known.get(key) ?? []), subject]);
  }
  return known;
}
