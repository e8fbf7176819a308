import { addDays, daysBetween, type Day } from "../../domain/day.ts";
import type { DatedMention } from "../../domain/article.ts";
import { settled } from "../../domain/attested.ts";
import { singleDay } from "../../domain/edtf-date.ts";
import type { Passages } from "../../domain/evidence.ts";
import type { ProofBook } from "./proof-book.ts";
import { likeness } from "./same-telling.ts";
import type { Telling } from "./telling.ts";
import { BEST_ANYWHERE, BEST_SHARE, leastLikeness, type CalendarCheck } from "./thresholds.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The mentions of an article as they would be were it written on that day; the same mentions in the same order on every day. */
export type OnDay = (day: Day) => readonly DatedMention[];

/** A day that another article tells of and that is known without doubt of ours. */
export interface Proof {
  readonly telling: Telling;
  readonly day: Day;
  /** Where the day was read, and what it was counted from. */
  readonly passages: Passages;
  /** True when its article is dated itself, false when the day rests on another article. */
  readonly own: boolean;
}

/** A day of the article that is also a day of another, because both tell the same of it. */
export interface Link {
  readonly telling: Telling;
  readonly proof: Proof;
  readonly likeness: number;
  /** Days of writing on which the expression means that day; undefined when it means it for months (« le 3 février »). */
  readonly writtenOn: readonly Day[] | undefined;
}

/** Days looked at around a day that is told: a weekday reaches seven back or forward. */
const REACH = 8;

/** Days after or before which a date without a year still means the same day, and a weekday no longer. */
const FAR = [20, 40];

/**
 * The links of one article's tellings with days that others prove. Two tellings are linked when each is the likest that the other finds in
 * that article, whatever day they name, when no other article's is far liker, and when the words of the calendar agree. A telling whose day the text states needs none.
 */
export function linksOf(
  tellings: readonly Telling[],
  book: ProofBook,
  onDay: OnDay,
  vocabulary: Vocabulary,
): readonly Link[] {
  const own = tellings.filter(maySayADay);
  const candidates = own.map((telling) => book.candidatesFor(telling));
  const company = new Set(candidates.flatMap((proofs) => [...proofs].map(({ telling }) => telling.article.id)));
  const tables = [...company].map((id) => tableOf(own, candidates, book.of(id), vocabulary));
  const best = own.map((_, row) => Math.max(0, ...tables.map(({ bestOfOwn }) => bestOfOwn[row] ?? 0)));
  return tables.flatMap(({ proofs, scores, bestOfOwn, bestOfProof }) =>
    own.flatMap((telling, row) => {
      const { status } = telling.mention.date;
      if (status === "stated" || status === "disputed") return [];
      return proofs.flatMap((proof, at): readonly Link[] => {
        const value = scores[row]?.[at] ?? 0;
        const here = Math.max(bestOfOwn[row] ?? 0, bestOfProof[at] ?? 0);
        if (value === 0 || value < BEST_SHARE * here || value < BEST_ANYWHERE * (best[row] ?? 0)) return [];
        return linkOf(telling, proof, value, onDay);
      });
    }),
  );
}

/** The likeness of each of an article's tellings (rows) with each of another's (columns), and the best of each. */
interface Table {
  readonly proofs: readonly Proof[];
  readonly scores: readonly (readonly number[])[];
  readonly bestOfOwn: readonly number[];
  readonly bestOfProof: readonly number[];
}

function tableOf(
  own: readonly Telling[],
  candidates: readonly ReadonlySet<Proof>[],
  proofs: readonly Proof[],
  vocabulary: Vocabulary,
): Table {
  const scores = own.map((telling, row) =>
    proofs.map((proof) => (candidates[row]?.has(proof) === true ? likeness(telling, proof.telling, vocabulary) : 0)),
  );
  return {
    proofs,
    scores,
    bestOfOwn: scores.map((row) => Math.max(0, ...row)),
    bestOfProof: proofs.map((_, at) => Math.max(0, ...scores.map((row) => row[at] ?? 0))),
  };
}

/** « 2011 » or « la semaine dernière » in full is no day, and stands in nobody’s way. */
function maySayADay({ mention }: Telling): boolean {
  return mention.date.status !== "stated" || singleDay(mention.date.value) !== undefined;
}

function linkOf(telling: Telling, proof: Proof, value: number, onDay: OnDay): readonly Link[] {
  const check = checkOf(telling, proof.day, onDay);
  // Over a day that rests on another article, « hier » would be a guess upon a guess.
  if (check === "none" && !proof.own) return [];
  if (value < leastLikeness(telling, proof.telling, check)) return [];
  if (check === "date") return [{ telling, proof, likeness: value, writtenOn: undefined }];
  const writtenOn = daysAround(proof.day).filter((day) => dayOn(telling, day, onDay) === proof.day);
  return writtenOn.length === 0 ? [] : [{ telling, proof, likeness: value, writtenOn }];
}

/** The one day a telling would mean were its article written that day. */
export function dayOn({ index }: Telling, day: Day, onDay: OnDay): Day | undefined {
  const date = onDay(day)[index]?.date;
  const value = date === undefined ? undefined : settled(date);
  return value === undefined ? undefined : singleDay(value);
}

/** What the expression itself says of the calendar, told by what it means on the days around one. */
export function checkOf(telling: Telling, near: Day, onDay: OnDay): CalendarCheck {
  if (meansForLong(telling, near, onDay)) return "date";
  const [first, ...others] = [0, 1, 2, 3, 4, 5, 6].map((step) => {
    const day = addDays(near, step);
    const meant = dayOn(telling, day, onDay);
    return meant === undefined ? undefined : daysBetween(day, meant);
  });
  return others.some((apart) => apart !== first) ? "weekday" : "none";
}

function meansForLong(telling: Telling, day: Day, onDay: OnDay): boolean {
  return [-1, 1].some((way) => FAR.every((step) => dayOn(telling, addDays(day, way * step), onDay) === day));
}

export function daysAround(day: Day): readonly Day[] {
  return Array.from({ length: 2 * REACH + 1 }, (_, index) => addDays(day, index - REACH));
}
