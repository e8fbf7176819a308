import { daysApart } from "./days-apart.ts";
import { MILLION, type Edges } from "./edges.ts";
import { daysOfYear } from "./days-of-year.ts";
import type { Profile } from "./profile.ts";
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
  scratch: Float64Array = termScratch(known.vectors),
): Edges {
  const { vectors, profiles } = known;
  tellTerms(members, known, scratch);
  const lengths = new Map(members.map((at) => [at, lengthOf(at, vectors, scratch)]));
  const similarity = new Int32Array(edges.one.length);
  for (let edge = 0; edge < similarity.length; edge += 1) {
    const [at, its] = [edges.one[edge] ?? 0, edges.other[edge] ?? 0];
    const [one, other] = [profiles[at], profiles[its]];
    const length = (lengths.get(at) ?? 0) * (lengths.get(its) ?? 0);
    if (one === undefined || other === undefined || length === 0) continue;
    const alike = Math.min(1, dot(at, its, vectors, scratch) / length);
    const days = daysApart(one.window, other.window) ?? 0;
    const when = (EVENT_HALVING_DAYS / (EVENT_HALVING_DAYS + days)) * byDaysTold(one, other);
    similarity[edge] = Math.round(alike * when * MILLION);
  }
  return { one: edges.one, other: edges.other, similarity };
}

/** Room for a number for each term; one serves all stories in turn, since each writes over those of its own terms. */
export function termScratch({ terms }: Vectors): Float64Array {
  let highest = -1;
  for (const term of terms) highest = Math.max(highest, term);
  return new Float64Array(highest + 1);
}

/** Puts into `telling` what each term of a story keeps of the square of its weight, 0–1. */
function tellTerms(
  members: readonly number[],
  known: { readonly vectors: Vectors; readonly profiles: readonly Profile[] },
  telling: Float64Array,
): void {
  const { starts, terms } = known.vectors;
  const age = ageOf(members.flatMap((at) => known.profiles[at] ?? []));
  const kept = (holders: number): number => (1 - age * (1 - tellingShare(holders, members.length))) ** 2;
  const each = (act: (term: number) => void): void => {
    for (const at of members)
      for (let slot = starts[at] ?? 0; slot < (starts[at + 1] ?? 0); slot += 1) act(terms[slot] ?? 0);
  };
  each((term) => {
    telling[term] = 0;
  });
  each((term) => {
    telling[term] = (telling[term] ?? 0) - 1;
  });
  each((term) => {
    const holders = -(telling[term] ?? 0);
    if (holders > 0) telling[term] = kept(holders);
  });
}

/**
 * How much of a story there is to tell moments in, 0–1: none on its first day, when the words of the story are those of its one
 * event; all of it after `STORY_DAYS`, or when most articles neither are dated to the day nor open with a day.
 */
function ageOf(members: readonly Profile[]): number {
  const exact: number[] = [];
  const yearly: number[] = [];
  for (const { told, window, yearless } of members) {
    const last = Math.max(...told.map(({ to }) => to));
    if (told.length > 0) exact.push(last);
    else if (yearless.length > 0) yearly.push(Math.max(...daysOfYear({ told, yearless })));
    else if (window !== undefined && window.from === window.to) exact.push(window.from);
  }
  if ((exact.length + yearly.length) * 2 < members.length) return 1;
  return Math.min(1, Math.max(extentOf(exact), extentOf(yearly)) / STORY_DAYS);
}

function extentOf(days: readonly number[]): number {
  return days.length === 0 ? 0 : Math.max(...days) - Math.min(...days);
}

/** Days after which a story has had its moments. */
const STORY_DAYS = 3;

/** What is left of a term's weight, 0–1, when so many of so many articles hold it: all of it when one does. */
function tellingShare(holders: number, members: number): number {
  const kept = 1 + members * STORY_SHARE;
  return (members - Math.max(1, holders) + kept) / (members - 1 + kept);
}

/** Terms of one article only were dropped from its vector, but not from its length: they are told in full. */
function lengthOf(article: number, { starts, terms, weights }: Vectors, telling: Float64Array): number {
  let squares = 1;
  for (let slot = starts[article] ?? 0; slot < (starts[article + 1] ?? 0); slot += 1) {
    const weight = weights[slot] ?? 0;
    squares += weight * weight * ((telling[terms[slot] ?? -1] ?? 1) - 1);
  }
  return Math.sqrt(Math.max(0, squares));
}

function dot(one: number, other: number, { starts, terms, weights }: Vectors, telling: Float64Array): number {
  const [endOfOne, endOfOther] = [starts[one + 1] ?? 0, starts[other + 1] ?? 0];
  let sum = 0;
  for (let i = starts[one] ?? 0, j = starts[other] ?? 0; i < endOfOne && j < endOfOther;) {
    const term = terms[i] ?? 0;
    const order = term - (terms[j] ?? 0);
    if (order === 0) sum += (weights[i] ?? 0) * (weights[j] ?? 0) * (telling[term] ?? 1);
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return sum;
}
