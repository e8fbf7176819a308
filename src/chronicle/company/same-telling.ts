import { areNumberedApart } from "./numbering.ts";
import type { Telling } from "./telling.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Weight that phrases found elsewhere in the other article may add. */
export const MOST_FROM_PHRASES = 1.25;

/** Terms that two tellings share at least. */
const FEWEST_SHARED = 2;

/**
 * How much two tellings of a day have in common, 0 or more: the weights of the terms both passages hold, less in the sentences about them, and of phrases of one sentence
 * that stand anywhere in the other article. 0 when they cannot be one thing: one tells what happened and the other when it was
 * said, their articles count different occasions (the tenth edition, the eleventh), or one tells the contrary of the other (who
 * arrives is not leaving).
 */
export function likeness(one: Telling, other: Telling, vocabulary: Vocabulary): number {
  if (one.said !== other.said || areNumberedApart(one.numbering, other.numbering)) return 0;
  let words = 0;
  let shared = 0;
  for (const [term, near] of one.nearness) {
    const far = other.nearness.get(term);
    if (far === undefined) continue;
    words += vocabulary.weight(term) * near * far;
    shared += 1;
  }
  if (shared < FEWEST_SHARED || areOpposed(one, other)) return 0;
  return words + Math.min(MOST_FROM_PHRASES, phrases(one, other, vocabulary) + phrases(other, one, vocabulary));
}

function phrases(one: Telling, other: Telling, vocabulary: Vocabulary): number {
  let sum = 0;
  for (const [index, term] of one.terms.entries()) {
    const next = one.terms[index + 1];
    if (next === undefined || !vocabulary.hasPair(other.article, term, next)) continue;
    sum += vocabulary.pairWeight(term, next);
  }
  return sum;
}

/** Each holds one side of a pair of contraries, and not the same. */
function areOpposed(one: Telling, other: Telling): boolean {
  return one.sides.some((side, pair) => {
    const against = other.sides[pair];
    return side !== undefined && against !== undefined && side !== against;
  });
}
