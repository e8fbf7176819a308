import { formHash, formMemory, HASH, KEY, NO_UNITS, NUMBER, TRAITS, type FormMemory } from "./form-memory.ts";
import { ELIDES, GLUED, OPENS, PARTED } from "./traits.ts";
import { astralAt, FIGURE, HALF, HYPHEN, isBlank, kindOf, LETTER, MARK, PARTING } from "./units.ts";

/** The words of a text in order, without what was elided before them, and what else one walk over it finds. Lists go in step. */
export interface TextWords {
  readonly count: number;
  /** The number of the form of each word, of its folded form, and the hash of the latter. */
  readonly numbers: Int32Array;
  readonly keys: Int32Array;
  readonly hashes: Int32Array;
  /** What its form is and how it stands, as bits (see `traits.ts`). */
  readonly traits: Int32Array;
  /** Knows the forms by their numbers. */
  readonly memory: FormMemory;
  /** Words of the first line that is not blank. */
  readonly headline: number;
  /** Where runs of figures begin and end, in turn. */
  readonly figures: readonly number[];
  /** The traits of all its words together, elided ones too. */
  readonly anywhere: number;
}

/**
 * The words of a text. Elisions are cut off (« qu’il » gives `il`), hyphens separate (« a-t-on » gives three
 * words), so that « Kim Jong-un » and « Kim Jong Un » read the same. Numbers are no words.
 */
export function wordsOf(text: string, memory: FormMemory = formMemory()): TextWords {
  const { length } = text;
  const desk = memory.desk(Math.ceil(length / 2));
  const figures: number[] = [];
  const firstLine = endOfFirstLine(text);
  let count = 0;
  let headline = 0;
  let anywhere = 0;
  let stand = OPENS;
  for (let at = 0; at < length;) {
    const from = at;
    const kind = kindAt(text, at);
    if (kind === LETTER) {
      let hash = NO_UNITS;
      for (; at < length; at += 1) {
        const unit = text.charCodeAt(at);
        if (!isPlainLetter(unit)) {
          const next = kindOf(unit);
          if (next === HALF && astralAt(text, at) === LETTER) {
            hash = formHash(formHash(hash, unit), text.charCodeAt(at + 1));
            at += 1;
            continue;
          }
          if (next !== LETTER) break;
        }
        hash = formHash(hash, unit);
      }
      const cell = memory.cellOf(text, from, at, hash);
      const cells = memory.cells();
      const form = cells[cell + TRAITS] ?? 0;
      anywhere |= form;
      if ((form & ELIDES) !== 0 && at < length && isElision(text.charCodeAt(at))) {
        stand &= ~GLUED;
        continue;
      }
      desk.numbers[count] = cells[cell + NUMBER] ?? 0;
      desk.keys[count] = cells[cell + KEY] ?? 0;
      desk.hashes[count] = cells[cell + HASH] ?? 0;
      desk.traits[count] = form | stand;
      count += 1;
      stand = 0;
      if (from < firstLine) headline = count;
      continue;
    }
    if (kind === FIGURE) {
      while (at < length && kindAt(text, at) === FIGURE) at += kindOf(text.charCodeAt(at)) === HALF ? 2 : 1;
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
  return {
    count,
    numbers: desk.numbers.slice(0, count),
    keys: desk.keys.slice(0, count),
    hashes: desk.hashes.slice(0, count),
    traits: desk.traits.slice(0, count),
    memory,
    headline,
    figures,
    anywhere,
  };
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

/** The two apostrophes. */
function isElision(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** A word of a text, folded; empty beyond the last. */
export function foldedAt({ memory, numbers }: TextWords, at: number): string {
  return memory.form(numbers[at] ?? 0)?.folded ?? "";
}
