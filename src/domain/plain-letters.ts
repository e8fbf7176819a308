/**
 * A text in small letters without marks, for comparing only and for addresses: « Śmigły », « Yıldırım » and « Œuvre » give `smigly`,
 * `yildirim` and `oeuvre`. Letters that Unicode does not take apart (NFD) are opened as other tongues write them.
 */
export function plainLetters(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(UNDIVIDED, (letter) => LETTERS.get(letter) ?? letter);
}

/** Small letters of the Latin script that have no decomposition. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["œ", "oe"],
  ["æ", "ae"],
  ["ß", "ss"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
  ["ħ", "h"],
  ["ŧ", "t"],
  ["ŋ", "n"],
  ["ɓ", "b"],
  ["ɗ", "d"],
  ["ƙ", "k"],
]);

const UNDIVIDED = new RegExp(`[${[...LETTERS.keys()].join("")}]`, "gu");
