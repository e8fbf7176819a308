import { readForm, type Form } from "./forms.ts";

/** Forgets no form of a word between two texts. */
export interface FormMemory {
  /**
   * Where in `cells()` the form stands that a text has from `from` to before `to`; `hash` is `formHash` over its units, begun with
   * `NO_UNITS`. The place holds until the next call.
   */
  readonly cellOf: (text: string, from: number, to: number, hash: number) => number;
  readonly cells: () => Int32Array;
  /** The form of a number; numbers count from 1. */
  readonly form: (number: number) => Form | undefined;
  /** Room to write down so many words of a text; the next text is written over it. */
  readonly desk: (words: number) => Desk;
}

/** Lists of equal length (see `words.ts`). */
export interface Desk {
  readonly numbers: Int32Array;
  readonly keys: Int32Array;
  readonly hashes: Int32Array;
  readonly traits: Int32Array;
}

/**
 * What stands at the place of a form, and after it: its number; the number of its folded form, one for « Œuvre » and « œuvre »; and
 * from the form its hash and its traits. All of it is within half a line of the processor's cache: looking a word up waits
 * for memory more than it computes.
 */
export const [NUMBER, KEY, HASH, TRAITS] = [1, 4, 5, 6];

/** The rest of a cell: the hash of what is written, and where it stands among the units of all forms. Numbers count from 1, 0 is an empty cell. */
const [WRITTEN_HASH, UNITS_FROM, UNITS] = [0, 2, 3];
const CELL = 8;

/** A hash of no units yet, and with one unit more: FNV-1a. */
export const NO_UNITS = 0x811c9dc5;
export function formHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** An empty memory: a hash table with open addressing, in which a text is looked up unit by unit where it stands. */
export function formMemory(): FormMemory {
  const keys = new Map<string, number>();
  const forms: Form[] = [];
  let cells = new Int32Array(CELL * FIRST_CELLS);
  let units = new Uint16Array(FIRST_CELLS);
  let unitsKept = 0;
  let desk = deskOf(FIRST_CELLS);
  const freeCell = (hash: number): number => {
    const last = cells.length - CELL;
    let at = startOf(hash, last);
    while (cells[at + NUMBER] !== EMPTY) at = at === last ? 0 : at + CELL;
    return at;
  };
  const grow = (): void => {
    const before = cells;
    cells = new Int32Array(2 * before.length);
    for (let at = 0; at < before.length; at += CELL) {
      if (before[at + NUMBER] === EMPTY) continue;
      const to = freeCell(before[at + WRITTEN_HASH] ?? 0);
      for (let part = 0; part < CELL; part += 1) cells[to + part] = before[at + part] ?? 0;
    }
  };
  /** A word of its own: what `slice` gives of a text may keep the whole of it alive. */
  const keep = (text: string, from: number, to: number): string => {
    if (unitsKept + to - from > units.length) {
      const wider = new Uint16Array(2 * (unitsKept + to - from));
      wider.set(units);
      units = wider;
    }
    let copy = "";
    for (let at = from; at < to; at += 1) {
      const unit = text.charCodeAt(at);
      units[unitsKept++] = unit;
      copy += String.fromCharCode(unit);
    }
    return copy;
  };
  const add = (text: string, from: number, to: number, hash: number): number => {
    if (2 * CELL * forms.length >= cells.length) grow();
    const form = readForm(keep(text, from, to));
    const known = keys.get(form.folded);
    const key = known ?? keys.size;
    if (known === undefined) keys.set(form.folded, key);
    const at = freeCell(hash);
    cells[at + WRITTEN_HASH] = hash;
    cells[at + NUMBER] = forms.push(form);
    cells[at + UNITS_FROM] = unitsKept - (to - from);
    cells[at + UNITS] = to - from;
    cells[at + KEY] = key;
    cells[at + HASH] = form.hash;
    cells[at + TRAITS] = form.traits;
    return at;
  };
  return {
    form: (number) => forms[number - 1],
    desk: (words) => {
      if (words > desk.numbers.length) desk = deskOf(2 * words);
      return desk;
    },
    cells: () => cells,
    cellOf: (text, from, to, hash) => {
      const last = cells.length - CELL;
      for (let at = startOf(hash, last); cells[at + NUMBER] !== EMPTY; at = at === last ? 0 : at + CELL) {
        if (cells[at + WRITTEN_HASH] !== hash || cells[at + UNITS] !== to - from) continue;
        const shift = (cells[at + UNITS_FROM] ?? 0) - from;
        let same = from;
        while (same < to && units[same + shift] === text.charCodeAt(same)) same += 1;
        if (same === to) return at;
      }
      return add(text, from, to, hash);
    },
  };
}

function deskOf(words: number): Desk {
  const list = (): Int32Array => new Int32Array(words);
  return { numbers: list(), keys: list(), hashes: list(), traits: list() };
}

const EMPTY = 0;
const FIRST_CELLS = 2 ** 8;

/** Cells are a power of two: the place of the last has the bits of all places. */
function startOf(hash: number, last: number): number {
  return Math.imul(hash ^ (hash >>> 15), CELL) & last;
}
