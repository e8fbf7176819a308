import { hashOf } from "./hash.ts";
import { stem } from "./stem.ts";
import { HYPHEN, isBlank, LETTER, MARK, PARTING, unitAt, unitWidth } from "./units.ts";

/** One word of a text, without what was elided before it. */
export interface Word {
  /** Small letters, no accents, ligatures opened: « Œuvre » gives `oeuvre`. */
  readonly folded: string;
  /** Its stem, and the number of its folded form (see `stem.ts`, `hash.ts`). */
  readonly stem: string;
  readonly number: number;
  readonly capital: boolean;
  /** A hyphen and nothing else stands before it: the « un » of « Jong-un ». */
  readonly glued: boolean;
  /** First word of a sentence, of a line, or of a quotation: its capital proves nothing. */
  readonly opens: boolean;
  /** A comma or a parenthesis stands before it: the town of « à Dax, Odile Garrec » is no part of her name. */
  readonly parted: boolean;
}

/**
 * Forgets nothing between two texts: a word met again is not read again. For each form as written, the word as it stands inside a sentence:
 * all texts share it there, so that a text costs little more than a list.
 */
export type FoldMemory = Map<string, Word>;

/**
 * The words of a text in order. Elisions are cut off (« qu’il » gives `il`), hyphens separate (« a-t-on » gives three
 * words), so that « Kim Jong-un » and « Kim Jong Un » read the same. Numbers are no words.
 */
export function wordsOf(text: string, memory: FoldMemory = new Map()): readonly Word[] {
  const words: Word[] = [];
  let opens = true;
  let glued = false;
  let parted = false;
  for (let at = 0; at < text.length;) {
    const kind = unitAt(text, at);
    if (kind !== LETTER) {
      if (kind === MARK || kind === HYPHEN) {
        glued = kind === HYPHEN && !isBlank(text, at - 1) && !isBlank(text, at + 1);
        if (!glued) opens = true;
      }
      if (kind === PARTING) parted = true;
      at += 1;
      continue;
    }
    const from = at;
    while (at < text.length && unitAt(text, at) === LETTER) at += unitWidth(text, at);
    const word = knownWord(text.slice(from, at), memory);
    if (isElision(text.charCodeAt(at)) && (word.folded.length === 1 || ELIDED.has(word.folded))) {
      glued = false;
      continue;
    }
    words.push(glued || opens || parted ? placed(word, { glued, opens, parted }) : word);
    opens = false;
    parted = false;
    glued = false;
  }
  return words;
}

/** Small letters without accents, ligatures opened, for comparing only: « Choïgu » and « Choigu » give `choigu`. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");
}

const PLAIN = /^[A-Za-z]+$/u;

const ELIDED: ReadonlySet<string> = new Set(["qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"]);

/** The two apostrophes; NaN, past the end, is none. */
function isElision(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function knownWord(written: string, memory: FoldMemory): Word {
  const known = memory.get(written);
  if (known !== undefined) return known;
  const folded = foldWord(written);
  const word = {
    folded,
    stem: stem(folded),
    number: hashOf(folded),
    capital: startsWithCapital(written),
    glued: false,
    opens: false,
    parted: false,
  };
  memory.set(written, word);
  return word;
}

/** The word where something stands before it. */
function placed(
  { folded, stem: root, number, capital }: Word,
  { glued, opens, parted }: Pick<Word, "glued" | "opens" | "parted">,
): Word {
  return { folded, stem: root, number, capital, glued, opens, parted };
}

function startsWithCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return /^\p{Lu}/u.test(word);
}
