import { areNumberedApart } from "./numbering.ts";
import type { Telling } from "./telling.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Weight that phrases found elsewhere in the other article may add. */
export const MOST_FROM_PHRASES = 1.25;

/** What the words and figures that are no names must weigh: the same persons in the same place are the cast, not yet the fact. */
export const LEAST_FACT = 0.5;

/** Terms that two tellings share at least. */
const FEWEST_SHARED = 2;

/**
 * How much two tellings of a day have in common, 0 or more: the weights of the terms both passages hold, less in the sentences about them, and
 * of phrases of one passage that stand anywhere in the other article. 0 when they cannot be one thing: one tells what happened and the other
 * when it was said, their articles count different occasions (the tenth edition, the eleventh), one tells the contrary of the other (who
 * arrives is not leaving), one tells what came after it (a funeral is not the accident), or they share names alone.
 */
export function likeness(one: Telling, other: Telling, vocabulary: Vocabulary): number {
  if (one.said !== other.said || one.aftermath !== other.aftermath) return 0;
  if (areNumberedApart(one.numbering, other.numbering) || areOpposed(one, other)) return 0;
  const { value, fact } = commonOf(one, other, vocabulary);
  return fact < LEAST_FACT ? 0 : value;
}

/** What two tellings share, whatever forbids taking them for one thing; `fact` is the part of it that is no name. Nothing below two terms. */
export function commonOf(
  one: Telling,
  other: Telling,
  vocabulary: Vocabulary,
): { readonly value: number; readonly fact: number } {
  let value = 0;
  let fact = 0;
  let shared = 0;
  for (const [term, near] of one.nearness) {
    const far = other.nearness.get(term);
    if (far === undefined) continue;
    const weight = vocabulary.weight(term) * near * far;
    value += weight;
    if (!vocabulary.isName(term)) fact += weight;
    shared += 1;
  }
  if (shared < FEWEST_SHARED) return { value: 0, fact: 0 };
  let phrases = 0;
  for (const { weight, named } of phrasesOf(one, other, vocabulary)) {
    phrases += weight;
    if (!named) fact += weight;
  }
  return { value: value + Math.min(MOST_FROM_PHRASES, phrases), fact };
}

/** Two terms in a row of one passage that the other article has in a row too. */
interface Phrase {
  readonly weight: number;
  /** One of them is a word of a name. */
  readonly named: boolean;
}

/** The phrases of either passage that the other article holds, each once. */
function phrasesOf(one: Telling, other: Telling, vocabulary: Vocabulary): readonly Phrase[] {
  const found = new Map<string, Phrase>();
  for (const [own, { article }] of [
    [one, other],
    [other, one],
  ] as const) {
    for (const [index, term] of own.terms.entries()) {
      const next = own.terms[index + 1];
      if (next === undefined || !vocabulary.hasPair(article, term, next)) continue;
      found.set(`${term} ${next}`, {
        weight: vocabulary.pairWeight(term, next),
        named: vocabulary.isName(term) || vocabulary.isName(next),
      });
    }
  }
  return [...found.values()];
}

/** Each holds one side of a pair of contraries, and not the same. */
function areOpposed(one: Telling, other: Telling): boolean {
  return one.sides.some((side, pair) => {
    const against = other.sides[pair];
    return side !== undefined && against !== undefined && side !== against;
  });
}
