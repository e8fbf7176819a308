import { day, daysInMonth, dayParts, weekdayOf } from "../../domain/day.ts";
import { anchorOf } from "./article-anchor.ts";
import { contradiction } from "./contradiction.ts";
import { frenchDay, frenchQuote } from "../../lexicon/fr/date-labels.ts";
import type { FoundDate } from "./find-dates.ts";
import type { CalendarDate } from "./partial-date.ts";
import { resolveWithoutYear } from "./resolve-without-year.ts";
import { resolveDayNumber, resolveWeekday } from "./resolve-within-month.ts";
import { impliedDate, statedDate, unknownDate, type DateContext, type ResolvedDate } from "./resolved-date.ts";

/** The value of a date of which some parts are said: year, month, day, weekday. */
export function resolveCalendar(partial: CalendarDate, found: FoundDate, context: DateContext): ResolvedDate {
  const { year, month, day: dayOfMonth } = partial;
  if (partial.yearsAway !== undefined) return resolveInNearYear(partial, partial.yearsAway, found, context);
  if (year !== undefined && !isYetToCome(partial, context)) return resolveWithYear(partial, year, found, context);
  if (month !== undefined) return resolveWithoutYear(partial, month, found, context);
  if (dayOfMonth !== undefined) return resolveDayNumber(partial, dayOfMonth, found, context);
  if (partial.weekday !== undefined) return resolveWeekday(partial, partial.weekday, found, context);
  return unknownDate(`${quoteOf(found, context)}\u00a0: rien ne dit de quelle date il s’agit`);
}

/** « mars de l'an dernier »: in the year before the article's. */
function resolveInNearYear(
  partial: CalendarDate,
  yearsAway: number,
  found: FoundDate,
  context: DateContext,
): ResolvedDate {
  const anchor = anchorOf(context);
  if (anchor === undefined || anchor.basis === "previous")
    return unknownDate(`${quoteOf(found, context)}\u00a0: aucun jour de référence dans l’article`);
  const value = resolveWithYear(partial, anchor.year + yearsAway, found, context);
  if (value.status !== "stated") return value;
  return impliedDate(value.date.edtf, found, anchor.basis, `l’année est comptée depuis ${anchor.label}`);
}

function resolveWithYear(partial: CalendarDate, year: number, found: FoundDate, context: DateContext): ResolvedDate {
  const { month, day: dayOfMonth, weekday } = partial;
  if (month === undefined) return statedDate(String(year), found);
  if (dayOfMonth === undefined) return statedDate(`${year}-${String(month).padStart(2, "0")}`, found);
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) {
    return unknownDate(`${quoteOf(found, context)}\u00a0: ce jour n’existe pas dans le calendrier`);
  }
  const written = day(year, month, dayOfMonth);
  if (weekday !== undefined && weekdayOf(written) !== weekday) return contradiction(written, weekday, found);
  if (partial.named) {
    return impliedDate(written, found, "calendar", `ce nom désigne un jour connu\u00a0: le ${frenchDay(written)}`);
  }
  return statedDate(written, found);
}

/** A famous day (« l'attaque du 7 octobre ») whose year had not come when the article was written: it speaks of another. */
function isYetToCome({ named, lean, year }: CalendarDate, { referenceDay }: DateContext): boolean {
  return (
    named && lean === "past" && year !== undefined && referenceDay !== undefined && dayParts(referenceDay).year < year
  );
}

function quoteOf(found: FoundDate, context: DateContext): string {
  return frenchQuote(context.text.slice(found.start, found.end));
}
