/**
 * What a passage may hold, one bit each, seen from its words and signs. A rule that needs a clue has nothing to look for where the
 * clue is missing; where it is there, the rule looks for itself.
 */
export const CLUE = {
  // Words of noise.
  advertising: 1 << 0,
  gluedAdvertising: 1 << 1,
  leadLabel: 1 << 2,
  comments: 1 << 3,
  phrase: 1 << 4,
  ours: 1 << 5,
  stamp: 1 << 6,
  related: 1 << 7,
  credit: 1 << 8,
  // Words of defects.
  gluedWord: 1 << 9,
  request: 1 << 10,
  day: 1 << 11,
  office: 1 << 12,
  pronoun: 1 << 13,
  // Signs.
  figure: 1 << 14,
  /** `[`, `{`, `<` or `_`. */
  code: 1 << 15,
  /** `<` or `>`. */
  angle: 1 << 16,
  /** « “ ” and the like. */
  quote: 1 << 17,
  copyright: 1 << 18,
  entity: 1 << 19,
  /** A capital right after a small letter or after a mark that ends a sentence. */
  gluedCapital: 1 << 20,
  smallAfterStop: 1 << 21,
  strayMark: 1 << 22,
} as const;

/** Those of a word that count only where certain others stand beside it. */
export const BESIDE = CLUE.request | CLUE.day | CLUE.office | CLUE.pronoun;

/** Every clue, for what is written in another script: its words are not looked at one by one. */
export const ANY_CLUE = (1 << 23) - 1;
