import type { Form } from "./forms.ts";
import { formHash, formMemory, NO_UNITS, type FormMemory } from "./form-memory.ts";
import { astralAt, FIGURE, HALF, HYPHEN, isBlank, kindOf, LETTER, MARK, PARTING } from "./units.ts";

/** The words of a text in order, without what was elided before them, and what else one walk over it finds. */
export interface TextWords {
  readonly forms: readonly Form[];
  /** How each word stands, as bits: `GLUED`, `OPENS`, `PARTED`. */
  readonly stands: readonly number[];
  /** Words of the first line that is not blank. */
  readonly headline: number;
  /** Where runs of figures begin and end, in turn. */
  readonly figures: readonly number[];
  /** Clues of all its words, elided ones too (see `clues.ts`). */
  readonly clues: number;
}

/**
 * How a word stands: a hyphen and nothing else stands before it (the « un » of « Jong-un »); it is the first of a sentence, a line or a
 * quotation, so that its capital proves nothing; a comma or a parenthesis stands before it (the town of « à Dax, Odile Garrec » is no
 * part of her name).
 */
export const [GLUED, OPENS, PARTED] = [1, 2, 4];

/**
 * The words of a text. Elisions are cut off (« qu’il » gives `il`), hyphens separate (« a-t-on » gives three
 * words), so that « Kim Jong-un » and « Kim Jong Un » read the same. Numbers are no words.
 */
export function wordsOf(text: string, memory: FormMemory = formMemory()): TextWords {
  const forms: Form[] = [];
  const stands: number[] = [];
  const figures: number[] = [];
  const firstLine = endOfFirstLine(text);
  let headline = 0;
  let clues = 0;
  let stand = OPENS;
  for (let at = 0; at < text.length;) {
    const from = at;
    const kind = kindAt(text, at);
    if (kind === LETTER) {
      let hash = NO_UNITS;
      for (let unit = text.charCodeAt(at); ; unit = text.charCodeAt(at)) {
        if (!isPlainLetter(unit)) {
          const next = kindOf(unit);
          if (next === HALF && astralAt(text, at) === LETTER) {
            hash = formHash(hash, unit);
            at += 1;
            unit = text.charCodeAt(at);
          } else if (next !== LETTER) break;
        }
        hash = formHash(hash, unit);
        at += 1;
      }
      const form = memory.formAt(text, from, at, hash);
      clues |= form.clues;
      if (form.elides && isElision(text.charCodeAt(at))) {
        stand &= ~GLUED;
        continue;
      }
      forms.push(form);
      stands.push(stand);
      stand = 0;
      if (from < firstLine) headline = forms.length;
      continue;
    }
    if (kind === FIGURE) {
      while (kindAt(text, at) === FIGURE) at += kindOf(text.charCodeAt(at)) === HALF ? 2 : 1;
      figures.push(from, at);
      continue;
    }
    if (kind === MARK) stand = (stand | OPENS) & ~GLUED;
    else if (kind === HYPHEN) {
      const glued = !isBlank(text, at - 1) && !isBlank(text, at + 1);
      stand = glued ? stand | GLUED : (stand | OPENS) & ~GLUED;
    } else if (kind === PARTING) stand |= PARTED;
    at += 1;
  }
  return { forms, stands, headline, figures, clues };
}

function kindAt(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at));
  return kind === HALF ? astralAt(text, at) : kind;
}

/** Most units of a text are these: asked first. */
function isPlainLetter(unit: number): boolean {
  return (unit | 32) >= 97 && (unit | 32) <= 122;
}

function endOfFirstLine(text: string): number {
  const start = text.search(/\S/u);
  const end = start < 0 ? -1 : text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

/** The two apostrophes; NaN, past the end, is none. */
function isElision(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}
