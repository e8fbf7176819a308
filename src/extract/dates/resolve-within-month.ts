import { addDays, day, daysInMonth, dayParts, weekdayOf, type Day, type Weekday } from "../../domain/day.ts";
import { singleDay } from "../../domain/edtf-date.ts";
import { tenseAround, tenseWithForce, type Tense } from "../locales/fr/dates/clause-tense.ts";
import { anchorOf, type Anchor } from "./article-anchor.ts";
import { frenchDay, frenchQuote } from "../../lexicon/fr/date-labels.ts";
import type { FoundDate } from "./find-dates.ts";
import { nearestPeriod, type Period } from "./nearest-period.ts";
import type { CalendarDate } from "./partial-date.ts";
import { impliedDate, unknownDate, type DateContext, type ResolvedDate } from "./resolved-date.ts";

/** « mardi », « mardi dernier », « ce mercredi »: counted from the article's day; with only its month known, somewhere in that month. */
export function resolveWeekday(
  partial: CalendarDate,
  weekday: Weekday,
  found: FoundDate,
  context: DateContext,
): ResolvedDate {
  const anchor = anchorOf(context);
  if (anchor === undefined || anchor.basis === "previous") return noReference(found, context);
  if (anchor.earliest !== anchor.latest) {
    const because = `le jour se compte depuis celui de l’article, dont seul le mois est écrit (${anchor.label})`;
    return impliedDate(anchor.earliest.slice(0, 7), found, "within", because);
  }
  const today = anchor.earliest;
  const { tense, open, reported } = tenseWithForce(context.text, found);
  const again = reported === true ? sameNameBefore(context, weekday, today) : undefined;
  if (again !== undefined) {
    const because = `le même jour que celui qui est cité juste avant, le ${frenchDay(again)}`;
    return impliedDate(again, found, "previous", because);
  }
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const isOpen = open === true && partial.lean === undefined;
  const nearer = ahead <= 3 ? "future" : "past";
  const toward = isOpen ? nearer : wayOf(partial, nearer, tense ?? announced(context, today));
  const strict = partial.lean === "past" || partial.lean === "future";
  const forward = ahead === 0 && strict ? 7 : ahead;
  const isNext = toward === "future" && ahead === 0 && follows(context, found, today);
  const days = isNext ? 7 : toward === "future" ? forward : ahead === 0 && !strict ? 0 : ahead - 7;
  const because = isOpen ? `${reason(days, anchor)}${AWAITED}` : reason(days, anchor);
  return impliedDate(addDays(today, days), found, anchor.basis, because);
}

/** « mercredi 6 », « le 3 »: the month is that of the date just before, or the nearest to the article's day that fits. */
export function resolveDayNumber(
  partial: CalendarDate,
  number: number,
  found: FoundDate,
  context: DateContext,
): ResolvedDate {
  const previous = context.previous === undefined ? undefined : singleDay(context.previous);
  if (previous !== undefined && partial.weekday === undefined) {
    const value = dayAfter(previous, number);
    if (value !== undefined) {
      return impliedDate(
        value,
        found,
        "previous",
        `le mois est celui de la date citée juste avant, le ${frenchDay(previous)}`,
      );
    }
  }
  const anchor = anchorOf(context);
  if (anchor === undefined) return noReference(found, context);
  const months = monthsAround(anchor).flatMap(({ year, month }): readonly Period[] => {
    if (number > daysInMonth(year, month)) return [];
    const only = day(year, month, number);
    if (partial.weekday !== undefined && weekdayOf(only) !== partial.weekday) return [];
    return [{ earliest: only, latest: only }];
  });
  const toward = anchor.basis === "reference" ? tenseAround(context.text, found) : undefined;
  const chosen =
    nearestPeriod(months, anchor, { toward, strict: false }) ??
    // A weekday and a number agree in few months: they outweigh the tense.
    (partial.weekday === undefined ? undefined : nearestPeriod(months, anchor, { toward: undefined, strict: false }));
  if (chosen === undefined) return noReference(found, context);
  const sure = anchor.basis === "reference" || partial.weekday !== undefined;
  const because = `le mois n’est pas écrit\u00a0: il est compté depuis ${anchor.label}`;
  return impliedDate(`${chosen.earliest}${sure ? "" : "?"}`, found, anchor.basis, because);
}

/** The day of that name within a week of the article that the text has just spoken of: « arrivé vendredi », then « serait fermée vendredi ». */
function sameNameBefore({ previous }: DateContext, weekday: Weekday, today: Day): Day | undefined {
  const before = previous === undefined ? undefined : singleDay(previous);
  if (before === undefined || weekdayOf(before) !== weekday) return undefined;
  return addDays(today, -7) <= before && before <= addDays(today, 7) ? before : undefined;
}

/** « fermées lundi et mardi », written on a Tuesday: a day joined to one that is to come comes after it. */
function follows({ text, previous }: DateContext, found: FoundDate, today: Day): boolean {
  return (
    previous !== undefined &&
    previous.earliest > today &&
    /(?:di|dimanche),?\s(?:et|ou|puis|à)\s$/iu.test(text.slice(Math.max(0, found.start - 16), found.start))
  );
}

/** Said where a day was awaited (« devait comparaître vendredi »): it may be over or not. */
const AWAITED = "\u202f; le verbe le dit attendu, sans dire s’il est passé, et le plus proche est retenu";

/** Back, unless the words or the tense look forward; « ce samedi », without a verb that tells, is the nearer of the two. */
function wayOf(partial: CalendarDate, nearer: "past" | "future", tense: Tense): "past" | "future" {
  if (partial.lean === "past" || partial.lean === "future") return partial.lean;
  if (tense !== undefined) return tense;
  if (partial.lean === undefined) return "past";
  return nearer;
}

/** « La fête débutera vendredi. Samedi, jeux pour les enfants »: without a verb, a day goes on from the one before it, where that is to come. */
function announced({ previous }: DateContext, today: Day): Tense {
  return previous !== undefined && previous.earliest > today ? "future" : undefined;
}

function reason(days: number, anchor: Anchor): string {
  const way =
    days === 0 ? "c’est ce jour même" : days < 0 ? "le jour de ce nom qui le précède" : "le jour de ce nom qui le suit";
  return `compté depuis ${anchor.label}\u00a0: ${way}`;
}

/** The day of that number in the month of `previous`, or in the next when it lies far behind: after the 28th, « le 3 » is next month's. */
function dayAfter(previous: Day, number: number): Day | undefined {
  const { year, month, day: before } = dayParts(previous);
  const nextMonth = before - number > 20;
  const inYear = nextMonth && month === 12 ? year + 1 : year;
  const inMonth = nextMonth ? (month % 12) + 1 : month;
  return number <= daysInMonth(inYear, inMonth) ? day(inYear, inMonth, number) : undefined;
}

function monthsAround(anchor: Anchor): readonly { readonly year: number; readonly month: number }[] {
  const { year, month } = dayParts(anchor.earliest);
  return [-3, -2, -1, 0, 1, 2, 3].map((step) => {
    const count = year * 12 + month - 1 + step;
    return { year: Math.floor(count / 12), month: (count % 12) + 1 };
  });
}

function noReference(found: FoundDate, context: DateContext): ResolvedDate {
  return unknownDate(
    `${frenchQuote(context.text.slice(found.start, found.end))}\u00a0: aucun jour de référence dans l’article`,
  );
}
