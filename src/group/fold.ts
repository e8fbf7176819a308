import { plainLetters } from "../domain/plain-letters.ts";

/** Small letters without accents, ligatures opened, for comparing only: « Choïgu » and « Choigu » give `choigu`. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return plainLetters(word);
}

const PLAIN = /^[A-Za-z]+$/u;
