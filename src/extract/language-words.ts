import { FOREIGN_FUNCTION_WORDS, FRENCH_FUNCTION_WORDS } from "../lexicon/function-words.ts";

/** How many words a text has, and how many of them are small words of French, or of its neighbours. A word may be both. */
export interface WordCounts {
  readonly all: number;
  readonly french: number;
  readonly foreign: number;
}

const [FRENCH, FOREIGN] = [1, 2];
const SMALL_WORDS: ReadonlyMap<string, number> = new Map(
  [...FRENCH_FUNCTION_WORDS, ...FOREIGN_FUNCTION_WORDS].map((word) => [
    word,
    (FRENCH_FUNCTION_WORDS.has(word) ? FRENCH : 0) | (FOREIGN_FUNCTION_WORDS.has(word) ? FOREIGN : 0),
  ]),
);
const LONGEST = Math.max(...Array.from(SMALL_WORDS.keys(), (word) => word.length));

/** Letters beyond those of Latin texts, and the one of them that is two signs in small letters. Looked for by unit, which is faster. */
const OTHER_SCRIPT = /[\u20D0-\uFFFF\u0130\u0250-\u1FFF\u2070-\u209F]/;

/** Counts the words of a text. Only short ones are looked up. */
export function countWords(text: string): WordCounts {
  if (OTHER_SCRIPT.test(text)) return counted(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  let [all, french, foreign] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    let small = true;
    for (let unit = text.charCodeAt(at); isLetter(unit); unit = text.charCodeAt(at)) {
      if (unit < 0x61 || (unit > 0x7a && unit < 0xdf) || unit > 0xff) small = false;
      at += 1;
    }
    if (at === start) continue;
    all += 1;
    if (at - start > LONGEST) continue;
    const word = text.slice(start, at);
    const kind = SMALL_WORDS.get(small ? word : word.toLowerCase()) ?? 0;
    if ((kind & FRENCH) !== 0) french += 1;
    if ((kind & FOREIGN) !== 0) foreign += 1;
  }
  return { all, french, foreign };
}

/** The same for words of any script, in small letters. */
function counted(words: readonly string[]): WordCounts {
  return {
    all: words.length,
    french: words.filter((word) => FRENCH_FUNCTION_WORDS.has(word)).length,
    foreign: words.filter((word) => FOREIGN_FUNCTION_WORDS.has(word)).length,
  };
}

/** True for a unit of a Latin text that is a letter; false past the end of the text (NaN). */
function isLetter(unit: number): boolean {
  if (unit < 0xaa) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  return unit < 0x250 && unit !== 0xd7 && unit !== 0xf7;
}
