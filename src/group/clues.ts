import { EDITION, LOOK_BACK, SPORT } from "./traits.ts";

/**
 * The clues in one form of a word. Without the clue the expressions of `match-score.ts`, `edition.ts` and `remembrance.ts` find
 * nothing in a text, so that it need not be searched: « match », « mi » of « mi-temps »; « édition »; « ans », « anniversaire ».
 */
export function cluesIn(written: string): number {
  if (!ANY.test(written)) return 0;
  return CLUES.reduce((clues, [clue, words]) => (words.test(written) ? clues | clue : clues), 0);
}

const CLUES: readonly (readonly [number, RegExp])[] = [
  [
    SPORT,
    /(?<!\p{L})(?:football|rugby|handball|basket|hockey|tennis|match|mi|championnat|score|buteur|sélectionneur|tour)(?!\p{L})/iu,
  ],
  [EDITION, /(?<!\p{L})édition(?!\p{L})/iu],
  [LOOK_BACK, /(?<!\p{L})(?:ans?(?!\p{L})|anniversaire(?!\p{L})|commémor)/iu],
];

/** A cheap look ahead: few words begin like one of these. */
const ANY = /^(?:foo|rug|han|bas|hoc|ten|mat|mi|cha|sco|but|sél|tou|édi|an|com)/iu;
