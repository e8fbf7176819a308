import { OPPOSITES } from "../lexicon/fr/opposites.ts";
import { QUOTED_OPPOSITES } from "../lexicon/fr/quoted-opposites.ts";

/** A content word that takes one side of a pair of contraries. */
export interface Stance {
  /** Which content word it is, from 0. */
  readonly place: number;
  readonly pair: number;
  readonly side: 0 | 1;
}

const BEGINNINGS = [...OPPOSITES, ...QUOTED_OPPOSITES].flatMap((sides, pair) =>
  ([0, 1] as const).flatMap((side) => sides[side].map((beginning) => ({ beginning, pair, side }))),
);

/** The sides that some words take: « voté » that of the yes, « rejeté » that of the no. `content`: stems, in order. */
export function stancesIn(content: readonly string[]): readonly Stance[] {
  return content.flatMap((word, place) =>
    BEGINNINGS.flatMap(({ beginning, pair, side }) => (word.startsWith(beginning) ? [{ place, pair, side }] : [])),
  );
}
