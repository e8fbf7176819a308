import type { NameRun } from "./names-in-text.ts";
import { OFFICE, OPENS } from "./traits.ts";
import type { TextWords } from "./words.ts";

/**
 * True for a name beside which a public office stands in the same sentence: « le procureur de la République de Dax, Odile Garrec », « Odile
 * Garrec, procureur ». Not « le maire a reçu dans son bureau du centre la championne Odile Garrec »: the office is too far off.
 */
export function isOfficer({ from, to }: NameRun, { count, traits }: TextWords): boolean {
  for (let at = from; at > 0 && from - at < WORDS_BEFORE && ((traits[at] ?? 0) & OPENS) === 0; at -= 1)
    if (((traits[at - 1] ?? 0) & OFFICE) !== 0) return true;
  for (let at = to; at < count && at - to < WORDS_AFTER && ((traits[at] ?? 0) & OPENS) === 0; at += 1)
    if (((traits[at] ?? 0) & OFFICE) !== 0) return true;
  return false;
}

/** Words in which « le procureur de la République de Mont-de-Marsan » still leads to its name, and « , nouveau préfet » still follows it. */
const [WORDS_BEFORE, WORDS_AFTER] = [6, 3];
