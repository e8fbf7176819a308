/** One word of a text, without what was elided before it. */
export interface Word {
  /** Small letters, no accents, ligatures opened: « Œuvre » gives `oeuvre`. */
  readonly folded: string;
  readonly capital: boolean;
  /** A hyphen and nothing else stands before it: the « un » of « Jong-un ». */
  readonly glued: boolean;
  /** First word of a sentence, of a line, or of a quotation: its capital proves nothing. */
  readonly opens: boolean;
  /** A comma or a parenthesis stands before it: the town of « à Dax, Odile Garrec » is no part of her name. */
  readonly parted: boolean;
}

/** Forgets nothing between two texts: a word met again is not folded again. */
export type FoldMemory = Map<string, string>;

/**
 * The words of a text in order. Elisions are cut off (« qu’il » gives `il`), hyphens separate (« a-t-on » gives three
 * words), so that « Kim Jong-un » and « Kim Jong Un » read the same. Numbers are no words.
 */
export function wordsOf(text: string, memory: FoldMemory = new Map()): readonly Word[] {
  const words: Word[] = [];
  let opens = true;
  let glued = false;
  let parted = false;
  for (const match of text.matchAll(TOKEN)) {
    const word = match.groups?.["word"];
    if (word === undefined) {
      if (PARTING.has(match[0])) {
        parted = true;
        continue;
      }
      glued = holdsTogether(text, match.index);
      if (!glued) opens = true;
      continue;
    }
    const folded = foldedForm(word, memory);
    const after = text[match.index + word.length];
    if ((after === "'" || after === "’") && (ELIDED.has(folded) || folded.length === 1)) {
      glued = false;
      continue;
    }
    words.push({ folded, capital: startsWithCapital(word), glued, opens, parted });
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

/** A word, or a mark that matters: the end of a sentence or a line, an opening quotation mark, a hyphen, a comma. */
const TOKEN = /(?<word>[\p{L}\p{M}]+)|[-‐‑.!?…:\n\r«“"•–—,;()]/gu;

const PARTING: ReadonlySet<string> = new Set([",", ";", "(", ")"]);

const ELIDED: ReadonlySet<string> = new Set(["qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"]);

/** True for a hyphen inside a word; one between blanks is a dash. */
function holdsTogether(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== "-" && mark !== "‐" && mark !== "‑") return false;
  return !isBlank(text[at - 1]) && !isBlank(text[at + 1]);
}

function isBlank(unit: string | undefined): boolean {
  return unit === undefined || /\s/u.test(unit);
}

function foldedForm(word: string, memory: FoldMemory): string {
  const known = memory.get(word);
  if (known !== undefined) return known;
  const folded = foldWord(word);
  memory.set(word, folded);
  return folded;
}

function startsWithCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return /^\p{Lu}/u.test(word);
}
