import { PUBLIC_OFFICES } from "../lexicon/fr/public-offices.ts";
import type { NameRun } from "./names-in-text.ts";
import type { Word } from "./words.ts";

/**
 * The names beside which a public office stands in the same sentence: « le procureur de la République de Dax, Odile Garrec », « Odile Garrec,
 * procureur ». Not « le maire a reçu dans son bureau du centre la championne Odile Garrec »: the office is too far off.
 */
export function officersIn(words: readonly Word[], names: readonly NameRun[]): ReadonlySet<NameRun> {
  return new Set(names.filter((run) => isOffice(wordsBefore(words, run.from)) || isOffice(wordsAfter(words, run.to))));
}

/** Words in which « le procureur de la République de Mont-de-Marsan » still leads to its name, and « , nouveau préfet » still follows it. */
const [WORDS_BEFORE, WORDS_AFTER] = [6, 3];

function isOffice(words: readonly Word[]): boolean {
  return words.some(({ folded }) => PUBLIC_OFFICES.has(folded));
}

function wordsBefore(words: readonly Word[], to: number): readonly Word[] {
  let from = to;
  while (from > 0 && to - from < WORDS_BEFORE && words[from]?.opens !== true) from -= 1;
  return words.slice(from, to);
}

function wordsAfter(words: readonly Word[], from: number): readonly Word[] {
  let to = from;
  while (to < words.length && to - from < WORDS_AFTER && words[to]?.opens !== true) to += 1;
  return words.slice(from, to);
}
