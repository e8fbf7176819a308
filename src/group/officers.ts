import type { NameRun } from "./names-in-text.ts";
import { OPENS, type TextWords } from "./words.ts";

/**
 * True for a name beside which a public office stands in the same sentence: « le procureur de la République de Dax, Odile Garrec », « Odile
 * Garrec, procureur ». Not « le maire a reçu dans son bureau du centre la championne Odile Garrec »: the office is too far off.
 */
export function isOfficer({ from, to }: NameRun, { forms, stands }: TextWords): boolean {
  for (let at = from; at > 0 && from - at < WORDS_BEFORE && !opens(stands[at]); at -= 1)
    if (forms[at - 1]?.office === true) return true;
  for (let at = to; at < forms.length && at - to < WORDS_AFTER && !opens(stands[at]); at += 1)
    if (forms[at]?.office === true) return true;
  return false;
}

/** Words in which « le procureur de la République de Mont-de-Marsan » still leads to its name, and « , nouveau préfet » still follows it. */
const [WORDS_BEFORE, WORDS_AFTER] = [6, 3];

function opens(stand: number | undefined): boolean {
  return ((stand ?? 0) & OPENS) !== 0;
}
