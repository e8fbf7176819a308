import { addDays, daysBetween, type Day } from "../../domain/day.ts";
import type { DatedMention } from "../../domain/article.ts";
import { settled } from "../../domain/attested.ts";
import { singleDay } from "../../domain/edtf-date.ts";
import type { Passages } from "../../domain/evidence.ts";
import type { ProofBook } from "./proof-book.ts";
import { likeness } from "./same-telling.ts";
import type { Telling } from "./telling.ts";
import { BEST_SHARE, leastLikeness, type CalendarCheck } from "./thresholds.ts";
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
 * that article, whatever day they name, and when the words of the calendar agree. A telling whose day the text states needs none.
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
  return [...company].flatMap((id) => {
    const others = book.of(id);
    const scores = own.map((telling, row) =>
      others.map((proof) => (candidates[row]?.has(proof) === true ? likeness(telling, proof.telling, vocabulary) : 0)),
    );
    const bestOf = others.map((_, at) => Math.max(...scores.map((row) => row[at] ?? 0)));
    return own.flatMap((telling, row) => {
      const { status } = telling.mention.date;
      if (status === "stated" || status === "disputed") return [];
      const mine = scores[row] ?? [];
      const best = Math.max(0, ...mine);
      return others.flatMap((proof, at): readonly Link[] => {
        const value = mine[at] ?? 0;
        if (value === 0 || value < BEST_SHARE * Math.max(best, bestOf[at] ?? 0)) return [];
        return linkOf(telling, proof, value, onDay);
      });
    });
  });
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
function checkOf(telling: Telling, near: Day, onDay: OnDay): CalendarCheck {
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

function daysAround(day: Day): readonly Day[] {
  return Array.from({ length: 2 * REACH + 1 }, (_, index) => addDays(day, index - REACH));
}
