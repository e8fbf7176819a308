import { addDays, dayParts, daysInMonth, isDay, weekdayOf, type Weekday } from "../../domain/day.ts";
import { bounds } from "../../domain/edtf-date.ts";
import { tenseAround } from "../locales/fr/dates/clause-tense.ts";
import { anchorOf } from "./article-anchor.ts";
import { frenchQuote } from "../../lexicon/fr/date-labels.ts";
import type { FoundDate } from "./find-dates.ts";
import { nearestPeriod } from "./nearest-period.ts";
import type { CalendarDate, RangeDate } from "./partial-date.ts";
import { resolveDayNumber, resolveWeekday } from "./resolve-within-month.ts";
import { impliedDate, statedDate, unknownDate, type DateContext, type ResolvedDate } from "./resolved-date.ts";

/** « du 12 au 14 septembre 2023 », « de mars à juin », « de mardi à jeudi »: each end lends the other what it lacks. */
export function resolveRange(range: RangeDate, found: FoundDate, context: DateContext): ResolvedDate {
  const { from, to } = range;
  if (from.month === undefined && to.month === undefined && from.day === undefined) {
    if (from.year !== undefined && to.year !== undefined) return statedDate(`${from.year}/${to.year}`, found);
    if (from.weekday !== undefined && to.weekday !== undefined)
      return weekdays(range, to.weekday, from.weekday, found, context);
  }
  if (from.month === undefined && to.month === undefined) return numbered(range, found, context);
  const year = to.year ?? (from.year === undefined ? undefined : from.year + (runsOver(range) ? 1 : 0));
  if (year !== undefined) {
    const edtf = spanOfYear(range, year);
    return edtf === undefined ? unfit(found, context) : statedDate(edtf, found);
  }
  const anchor = anchorOf(context);
  if (anchor === undefined)
    return unknownDate(`${quoteOf(found, context)}\u00a0: l’année n’est pas écrite, et rien ne date l’article`);
  const candidates = [-2, -1, 0, 1, 2].flatMap((step) => {
    const edtf = spanOfYear(range, anchor.year + step);
    return edtf === undefined ? [] : [{ edtf, ...bounds(edtf) }];
  });
  const leans = from.lean === "past" || from.lean === "future" ? from.lean : undefined;
  const toward = leans ?? (anchor.basis === "previous" ? undefined : tenseAround(context.text, found));
  const chosen = nearestPeriod(candidates, anchor, { toward, strict: leans !== undefined });
  if (chosen === undefined) return unfit(found, context);
  return impliedDate(
    chosen.edtf,
    found,
    anchor.basis,
    `l’année n’est pas écrite\u00a0: elle est comptée depuis ${anchor.label}`,
  );
}

/** The interval whose last end falls in `year`, or undefined where there is no such day or a weekday says otherwise. */
function spanOfYear(range: RangeDate, year: number): string | undefined {
  const { to } = range;
  const from = { ...range.from, month: range.from.month ?? monthBefore(range) };
  const first = endOf(from, range.from.year ?? (runsOver(range) ? year - 1 : year));
  const last = endOf(to, year);
  if (first === undefined || last === undefined || bounds(last).latest < bounds(first).earliest) return undefined;
  return first === last ? first : `${first}/${last}`;
}

function endOf(end: CalendarDate, year: number): string | undefined {
  if (end.month === undefined) return undefined;
  const month = `${String(year).padStart(4, "0")}-${String(end.month).padStart(2, "0")}`;
  if (end.day === undefined) return month;
  if (end.day > daysInMonth(year, end.month)) return undefined;
  const whole = `${month}-${String(end.day).padStart(2, "0")}`;
  return isDay(whole) && (end.weekday === undefined || weekdayOf(whole) === end.weekday) ? whole : undefined;
}

/** Month of the first end where only the last says one: « du 28 au 3 mars » begins in February. */
function monthBefore({ from, to }: RangeDate): number | undefined {
  if (to.month === undefined || from.day === undefined || to.day === undefined || from.day <= to.day) return to.month;
  return to.month === 1 ? 12 : to.month - 1;
}

/** True when the stretch runs over the turn of the year: « du 28 décembre au 3 janvier ». */
function runsOver(range: RangeDate): boolean {
  const first = range.from.month ?? monthBefore(range);
  return first !== undefined && range.to.month !== undefined && first > range.to.month;
}

function weekdays(
  range: RangeDate,
  last: Weekday,
  first: Weekday,
  found: FoundDate,
  context: DateContext,
): ResolvedDate {
  const tense = tenseAround(context.text, found);
  const end = tense === "past" ? range.to : range.from;
  const near: CalendarDate = tense === undefined ? { ...end, lean: "present" } : end;
  const one = resolveWeekday(near, end === range.from ? first : last, found, context);
  if (one.status !== "implied" || !isDay(one.date.edtf)) return one;
  const length = (last - first + 7) % 7 === 0 ? 7 : (last - first + 7) % 7;
  const day = one.date.edtf;
  const edtf = end === range.from ? `${day}/${addDays(day, length)}` : `${addDays(day, -length)}/${day}`;
  return impliedDate(edtf, found, one.basis, one.because);
}

/** « du vendredi 14 au dimanche 16 »: the first day is found by its name and number, the last is the next of its own. */
function numbered({ from, to }: RangeDate, found: FoundDate, context: DateContext): ResolvedDate {
  if (from.day === undefined || to.day === undefined) return unfit(found, context);
  const one = resolveDayNumber(from, from.day, found, context);
  if (one.status !== "implied" || !isDay(one.date.edtf)) return one;
  const first = one.date.edtf;
  const last = Array.from({ length: 31 }, (_, step) => addDays(first, step + 1)).find(
    (next) => dayParts(next).day === to.day && weekdayOf(next) === to.weekday,
  );
  return last === undefined ? unfit(found, context) : impliedDate(`${first}/${last}`, found, one.basis, one.because);
}

function unfit(found: FoundDate, context: DateContext): ResolvedDate {
  return unknownDate(
    `${quoteOf(found, context)}\u00a0: les deux bouts de cette durée ne s’accordent pas avec le calendrier`,
  );
}

function quoteOf(found: FoundDate, context: DateContext): string {
  return frenchQuote(context.text.slice(found.start, found.end));
}
