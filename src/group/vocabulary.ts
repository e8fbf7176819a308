import { transliterated } from "../lexicon/fr/transliteration.ts";
import type { FormMemory } from "./form-memory.ts";
import { stem } from "./stem.ts";
import { subjectsOf } from "./subjects-of.ts";
import { emptyTally, type Tally } from "./tally.ts";

/** Numbers for the terms of an archive, from 0 in order of arrival. */
export interface Vocabulary {
  /** Term by its number: the stem of a word (`evacu`), a run of names (`kim jong un`), a figure (`#260`). */
  readonly keys: readonly string[];
  /** Subjects that a term belongs to, by its number. */
  readonly subjects: readonly (readonly number[])[];
  /** Of a word, by the number of its form, and of the same word where its text has it as a name. */
  readonly ofWord: (form: number) => number;
  readonly ofName: (form: number) => number;
  /** Of a run of names, folded. */
  readonly ofRun: (key: string) => number;
  /** Of a figure, as a term. */
  readonly ofFigure: (key: string) => number;
  /** Counts its terms, text by text. */
  readonly tally: Tally;
}

/** A vocabulary without terms, of the forms of a memory. Each form and each run of names is looked up as text once. */
export function vocabulary(forms: FormMemory): Vocabulary {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const subjects: (readonly number[])[] = [];
  const [words, names]: readonly [number[], number[]] = [[], []];
  const runs = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, keys.length);
    subjects.push(subjectsOf(key));
    return keys.push(key) - 1;
  };
  return {
    keys,
    subjects,
    ofWord: (form) => (words[form] ??= numberOf(forms.form(form)?.stem ?? "")),
    ofName: (form) => (names[form] ??= numberOf(stem(transliterated(forms.form(form)?.folded ?? "")))),
    ofRun: (key) => {
      const known = runs.get(key);
      if (known !== undefined) return known;
      const number = numberOf(transliterated(key));
      runs.set(key, number);
      return number;
    },
    ofFigure: numberOf,
    tally: emptyTally(),
  };
}
