/** Small letters without accents, ligatures opened, for comparing only: « Choïgu » and « Choigu » give `choigu`. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");
}

const PLAIN = /^[A-Za-z]+$/u;
