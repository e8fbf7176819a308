import { daysApart } from "./days-apart.ts";
import { MILLION, type Edges } from "./edges.ts";
import type { Profile, Window } from "./profile.ts";
import { EVENT_HALVING_DAYS, STORY_SHARE } from "./thresholds.ts";
import { byDaysTold } from "./told-days.ts";
import type { Vectors } from "./vectors.ts";

/**
 * What articles of one dossier share beyond what the whole dossier shares. All of them name the river, the company, the accused:
 * within the story these words say nothing any more, and what is left tells one moment of it from the next. A word
 * counts the less the more of the dossier's articles hold it; days count more than between stories.
 */
export function eventEdges(
  members: readonly number[],
  edges: Edges,
  known: { readonly vectors: Vectors; readonly profiles: readonly Profile[] },
): Edges {
  const telling = tellingTerms(members, known);
  const lengths = new Map(members.map((at) => [at, lengthOf(at, known.vectors, telling)]));
  const similarity = edges.one.map((at, edge) => {
    const its = edges.other[edge] ?? at;
    const [one, other] = [known.profiles[at], known.profiles[its]];
    const length = (lengths.get(at) ?? 0) * (lengths.get(its) ?? 0);
    if (one === undefined || other === undefined || length === 0) return 0;
    const alike = Math.min(1, dot(at, its, known.vectors, telling) / length);
    const days = daysApart(one.window, other.window) ?? 0;
    const when = (EVENT_HALVING_DAYS / (EVENT_HALVING_DAYS + days)) * byDaysTold(one, other);
    return Math.round(alike * when * MILLION);
  });
  return { one: edges.one, other: edges.other, similarity };
}

/** What each term keeps of the square of its weight, 0–1, among the members of one story. */
function tellingTerms(
  members: readonly number[],
  known: { readonly vectors: Vectors; readonly profiles: readonly Profile[] },
): ReadonlyMap<number, number> {
  const { starts, terms } = known.vectors;
  const holders = new Map<number, number>();
  for (const at of members) {
    for (let slot = starts[at] ?? 0; slot < (starts[at + 1] ?? 0); slot += 1) {
      const term = terms[slot] ?? 0;
      holders.set(term, (holders.get(term) ?? 0) + 1);
    }
  }
  const age = ageOf(members.map((at) => known.profiles[at]?.window));
  for (const [term, count] of holders) holders.set(term, (1 - age * (1 - tellingShare(count, members.length))) ** 2);
  return holders;
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
function lengthOf(article: number, { starts, terms, weights }: Vectors, telling: ReadonlyMap<number, number>): number {
  let squares = 1;
  for (let slot = starts[article] ?? 0; slot < (starts[article + 1] ?? 0); slot += 1) {
    const weight = weights[slot] ?? 0;
    squares += weight * weight * ((telling.get(terms[slot] ?? -1) ?? 1) - 1);
  }
  return Math.sqrt(Math.max(0, squares));
}

function dot(
  one: number,
  other: number,
  { starts, terms, weights }: Vectors,
  telling: ReadonlyMap<number, number>,
): number {
  const [endOfOne, endOfOther] = [starts[one + 1] ?? 0, starts[other + 1] ?? 0];
  let sum = 0;
  for (let i = starts[one] ?? 0, j = starts[other] ?? 0; i < endOfOne && j < endOfOther;) {
    const term = terms[i] ?? 0;
    const order = term - (terms[j] ?? 0);
    if (order === 0) sum += (weights[i] ?? 0) * (weights[j] ?? 0) * (telling.get(term) ?? 1);
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return sum;
}
