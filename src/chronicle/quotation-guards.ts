import type { Stance } from "./quotation-stances.ts";
import type { Wording } from "./quotation-wordings.ts";

/** Places of content words in two wordings, in order: the first list's, the second's. */
type Matches = readonly (readonly [number, number])[];

/**
 * True when two wordings that share many words say contrary things, or are said by two people: one denies what the other says, one says « voté »
 * where the other says « rejeté ». Only the passage they share counts: a part stands beside its whole.
 */
export function areContrary(one: Wording, other: Wording, common: Matches): boolean {
  const [first] = common;
  const last = common.at(-1);
  if (first === undefined || last === undefined) return false;
  const a = passage(one, first[0], last[0]);
  const b = passage(other, first[1], last[1]);
  if (a.denied !== b.denied || areOfTwoSubjects(one, other)) return true;
  const sideOf = (stances: readonly Stance[], pair: number): 0 | 1 | undefined => {
    const [first, ...others] = stances.filter((stance) => stance.pair === pair);
    return others.every(({ side }) => side === first?.side) ? first?.side : undefined;
  };
  return a.stances.some(({ pair }) => {
    const [these, those] = [sideOf(a.stances, pair), sideOf(b.stances, pair)];
    return these !== undefined && those !== undefined && these !== those;
  });
}

/** « La France condamne… », « L’Allemagne condamne… »: both begin with a name, and another one. */
function areOfTwoSubjects(one: Wording, other: Wording): boolean {
  return one.telling[0] === false && other.telling[0] === false && one.content[0] !== other.content[0];
}

/** True when both are known to be said by people whose names have no word in common. */
export function areOfTwoPeople(one: Wording, other: Wording): boolean {
  if (one.speakers.length === 0 || other.speakers.length === 0) return false;
  return !one.speakers.some((name) => other.speakers.includes(name));
}

/** The words shared and the next on either side, which the contrary may be. */
function passage(
  wording: Wording,
  from: number,
  to: number,
): { readonly stances: readonly Stance[]; readonly denied: boolean } {
  const [start, end] = [Math.max(0, from - 1), to + 2];
  return {
    stances: wording.stances.filter(({ place }) => place >= start && place < end),
    denied: wording.denied.some((place) => place >= start && place <= end),
  };
}
