import type { AlignedRun } from "../domain/dossier.ts";
import { commonWords } from "./common-words.ts";

/** Hyphens and apostrophes divide words, so that « Jong-un » and « Jong Un » meet. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Other versions that one is held against: time stays linear in the number of versions. */
const MOST_COMPARED = 6;

/** The words of one version that stand elsewhere; `joined`: with the word before it as their neighbour there too. */
interface Found {
  readonly same: Set<number>;
  readonly joined: Set<number>;
}

/**
 * Two wordings side by side: for each, its runs in order, which joined are its text exactly. Words are compared without
 * regard to capitals; punctuation and spaces are not of a difference, except between two words that differ, and where a word was left out.
 * « le vieux pont » beside « le pont » gives « le » same, « vieux » not, « pont » same; « le » and « pont » same, but not the space between them.
 */
export function alignWords(a: string, b: string): readonly (readonly AlignedRun[])[] {
  return alignVersions([a, b]);
}

/** The same for any number of wordings: a word is `same` when it stands, in order, in at least one of the others. */
export function alignVersions(versions: readonly string[]): readonly (readonly AlignedRun[])[] {
  const words = versions.map((text) => [...text.matchAll(WORD)]);
  const compared = words.map((matches) => matches.map((match) => match[0].normalize("NFC").toLowerCase()));
  return versions.map((text, index) => {
    const found: Found = { same: new Set(), joined: new Set() };
    const others = compared.filter((_, other) => other !== index).slice(0, MOST_COMPARED);
    for (const other of others) mark(found, compared[index] ?? [], other);
    return runs(text, words[index] ?? [], found);
  });
}

function mark({ same, joined }: Found, own: readonly string[], other: readonly string[]): void {
  let before: readonly [number, number] = [-1, -1];
  for (const match of commonWords(own, other)) {
    same.add(match[0]);
    if (match[0] === before[0] + 1 && match[1] === before[1] + 1) joined.add(match[0]);
    before = match;
  }
}

function runs(text: string, words: readonly RegExpExecArray[], { same, joined }: Found): readonly AlignedRun[] {
  const found: { text: string; same: boolean }[] = [];
  const add = (piece: string, isSame: boolean): void => {
    const last = found.at(-1);
    if (piece === "") return;
    if (last?.same === isSame) last.text += piece;
    else found.push({ text: piece, same: isSame });
  };
  let position = 0;
  const between = (index: number): boolean =>
    same.has(index - 1) && same.has(index) ? joined.has(index) : same.has(index - 1) || same.has(index);
  words.forEach((word, index) => {
    add(text.slice(position, word.index), index === 0 ? same.size > 0 : between(index));
    add(word[0], same.has(index));
    position = word.index + word[0].length;
  });
  add(text.slice(position), same.size > 0);
  return found;
}
