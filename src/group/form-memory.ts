import { readForm, type Form } from "./forms.ts";

/** Forgets no form of a word between two texts. */
export interface FormMemory {
  /** The form that stands in a text from `from` to before `to`; `hash` is `formHash` over its units, begun with `NO_UNITS`. */
  readonly formAt: (text: string, from: number, to: number, hash: number) => Form;
}

/** A hash of no units yet, and with one unit more: FNV-1a. */
export const NO_UNITS = 0x811c9dc5;
export function formHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * An empty memory: a hash table with open addressing. A text is looked up unit by unit where it stands, since cutting out every
 * word and hashing it again took a tenth of the time of grouping.
 */
export function formMemory(): FormMemory {
  const keys = new Map<string, number>();
  const forms: Form[] = [];
  /** For each slot the hash of a form and its number, counted from 1, side by side: they are read together. */
  let slots = new Int32Array(2 * FIRST_SLOTS);
  const keyOf = (folded: string): number => {
    const known = keys.get(folded) ?? keys.size;
    keys.set(folded, known);
    return known;
  };
  const put = (number: number, hash: number): void => {
    const mask = slots.length / 2 - 1;
    let slot = spread(hash) & mask;
    while (slots[2 * slot + 1] !== EMPTY) slot = (slot + 1) & mask;
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = number;
  };
  const grow = (): void => {
    const before = slots;
    slots = new Int32Array(2 * before.length);
    for (let at = 0; at < before.length; at += 2) {
      const number = before[at + 1] ?? EMPTY;
      if (number !== EMPTY) put(number, before[at] ?? 0);
    }
  };
  return {
    formAt: (text, from, to, hash) => {
      const mask = slots.length / 2 - 1;
      for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
        const number = slots[2 * slot + 1] ?? EMPTY;
        if (number === EMPTY) break;
        if (slots[2 * slot] !== hash) continue;
        const known = forms[number - 1];
        if (known !== undefined && stands(known.written, text, from, to)) return known;
      }
      const form = readForm(copyOf(text, from, to), keyOf);
      if (4 * forms.push(form) > slots.length) grow();
      put(forms.length, hash);
      return form;
    },
  };
}

const EMPTY = 0;
const FIRST_SLOTS = 2 ** 8;

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function stands(written: string, text: string, from: number, to: number): boolean {
  if (written.length !== to - from) return false;
  for (let at = 0; at < written.length; at += 1)
    if (written.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

/** A word of its own: what `slice` gives may keep the whole text alive. */
function copyOf(text: string, from: number, to: number): string {
  const units = Array.from({ length: to - from }, (_, at) => text.charCodeAt(from + at));
  return units.length > LONGEST_CALL ? text.slice(from, to) : String.fromCharCode(...units);
}

/** Arguments that a call may have without doubt. */
const LONGEST_CALL = 10_000;
