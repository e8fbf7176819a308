import { MILLION, type Edge } from "./candidates.ts";
import type { Pair } from "./cluster.ts";
import { daysApart } from "./days-apart.ts";
import type { Profile, Window } from "./profile.ts";
import { EVENT_HALVING_DAYS, STORY_SHARE } from "./thresholds.ts";
import { byDaysTold } from "./told-days.ts";
import type { Vector } from "./weigh.ts";

/** Two articles of one story, and how far they tell the same moment of it, in millionths. */
export interface EventEdge extends Pair {
  readonly similarity: number;
}

/**
 * What articles of one dossier share beyond what the whole dossier shares. All of them name the river, the company, the accused:
 * within the story these words say nothing any more, and what is left tells one moment of it from the next. A word
 * counts the less the more of the dossier's articles hold it; days count more than between stories.
 */
export function eventEdges(
  members: readonly number[],
  edges: readonly Edge[],
  known: { readonly vectors: readonly Vector[]; readonly profiles: readonly Profile[] },
): readonly EventEdge[] {
  const holders = new Map<number, number>();
  for (const at of members)
    for (const term of known.vectors[at]?.terms ?? []) holders.set(term, (holders.get(term) ?? 0) + 1);
  const age = ageOf(members.map((at) => known.profiles[at]?.window));
  const telling = (term: number): number => 1 - age * (1 - tellingShare(holders.get(term) ?? 0, members.length));
  const lengths = new Map(members.map((at) => [at, lengthOf(known.vectors[at], telling)]));
  return edges.flatMap((edge): readonly EventEdge[] => {
    const one = known.profiles[edge.one];
    const other = known.profiles[edge.other];
    const length = (lengths.get(edge.one) ?? 0) * (lengths.get(edge.other) ?? 0);
    if (one === undefined || other === undefined || length === 0) return [];
    const alike = Math.min(1, dot(known.vectors[edge.one], known.vectors[edge.other], telling) / length);
    const days = daysApart(one.window, other.window) ?? 0;
    const when = (EVENT_HALVING_DAYS / (EVENT_HALVING_DAYS + days)) * byDaysTold(one, other);
    return [{ one: edge.one, other: edge.other, similarity: Math.round(alike * when * MILLION) }];
  });
}

/**
 * How much of a story there is to tell moments in, 0–1: none on its first day, when the words of the story are those of its one
 * event; all of it after `STORY_DAYS`, or when most articles are not dated to the day.
 */
function ageOf(windows: readonly (Window | undefined)[]): number {
  const days = windows.flatMap((window) => (window !== undefined && window.from === window.to ? [window.from] : []));
  if (days.length * 2 < windows.length) return 1;
  return Math.min(1, (Math.max(...days) - Math.min(...days)) / STORY_DAYS);
}

/** Days after which a story has had its moments. */
const STORY_DAYS = 3;

/** What is left of a term's weight, 0–1, when so many of so many articles hold it: all of it when one does. */
function tellingShare(holders: number, members: number): number {
  const kept = 1 + members * STORY_SHARE;
  return (members - Math.max(1, holders) + kept) / (members - 1 + kept);
}

/** Terms of one article only were dropped from its vector, but not from its length: they are told in full. */
function lengthOf(vector: Vector | undefined, telling: (term: number) => number): number {
  let squares = 1;
  for (const [slot, term] of vector?.terms.entries() ?? []) {
    const weight = vector?.weights[slot] ?? 0;
    squares += weight * weight * (telling(term) ** 2 - 1);
  }
  return Math.sqrt(Math.max(0, squares));
}

function dot(one: Vector | undefined, other: Vector | undefined, telling: (term: number) => number): number {
  if (one === undefined || other === undefined) return 0;
  let sum = 0;
  for (let i = 0, j = 0; i < one.terms.length && j < other.terms.length;) {
    const term = one.terms[i] ?? 0;
    const order = term - (other.terms[j] ?? 0);
    if (order === 0) sum += (one.weights[i] ?? 0) * (other.weights[j] ?? 0) * telling(term) ** 2;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return sum;
}
