import type { Figure } from "../figure.ts";

/** « Les deux pays », « dont dix enfants »: what is known already, or a part. A small number after a determiner counts nothing. */
const PART_BEFORE =
  /(?<![\p{L}\p{N}])(?:dont|chacun|chacune|parmi|sur|entre|tous|toutes|autres|à|les|des|ces|ses|leurs|nos|vos|aux|encore|restent|reste|seulement|que)[ \u00A0\u202F]$/iu;
const KNOWN_BEFORE = /(?<![\p{L}\p{N}])(?:les|ces|ses|leurs|nos|vos)[ \u00A0\u202F]$/iu;

/** From this number on, a determiner may introduce a count: « les 212 postes du site ». */
const LARGE = 11;

/** True when a figure that begins at a place of its sentence is a part of something, or counts what is known already. */
export function isPart(sentence: string, start: number, figure: Figure): boolean {
  const before = sentence.slice(Math.max(0, start - 12), start);
  return PART_BEFORE.test(before) && !(KNOWN_BEFORE.test(before) && figure.low >= LARGE);
}
