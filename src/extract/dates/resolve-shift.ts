import { addDays, day, daysInMonth, dayParts, weekdayOf, type Day } from "../../domain/day.ts";
import { edtfOfDays, singleDay, type EventDate } from "../../domain/edtf-date.ts";
import { assertNever } from "../../domain/order.ts";
import { tenseAround } from "../locales/fr/dates/clause-tense.ts";
import { anchorOf } from "./article-anchor.ts";
import { frenchDate, frenchDay, frenchQuote } from "../../lexicon/fr/date-labels.ts";
import type { FoundDate } from "./find-dates.ts";
import type { ShiftedDate, WeekendDate } from "./partial-date.ts";
import { impliedDate, unknownDate, type DateContext, type ResolvedDate } from "./resolved-date.ts";

/** « hier », « la semaine dernière », « il y a dix ans », « la veille »: so many units from the article's day, or from the date just before. */
export function resolveShift(partial: ShiftedDate, found: FoundDate, context: DateContext): ResolvedDate {
  if (partial.from !== "article") return resolveFromText(partial, found, context);
  const { referenceDay, within } = context;
  if (referenceDay !== undefined) {
    const because = `compté depuis le ${frenchDay(referenceDay)}, jour de l’article`;
    return impliedDate(shifted(referenceDay, partial), found, "reference", because);
  }
  if (within === undefined) return noReference(found, context);
  // A month or a year is exact when the article's own is known; a day is in that month, as long as it is a matter of days.
  const known = within.precision === "month" || (within.precision === "year" && partial.unit === "year");
  if (!known || partial.unit === "week" || (partial.unit === "day" && Math.abs(partial.count) > 2)) {
    return noReference(found, context);
  }
  const edtf = partial.unit === "day" ? within.earliest.slice(0, 7) : shifted(within.earliest, partial);
  return impliedDate(edtf, found, "within", "compté depuis la date de l’article, dont le jour n’est pas écrit");
}

/** « ce week-end »: the one that the tense points to; on a Saturday or a Sunday, the one that is on. */
export function resolveWeekend(partial: WeekendDate, found: FoundDate, context: DateContext): ResolvedDate {
  const anchor = anchorOf(context);
  if (anchor === undefined || anchor.basis !== "reference") return noReference(found, context);
  const weekday = weekdayOf(anchor.earliest);
  const saturday = addDays(anchor.earliest, 6 - weekday);
  const weeks = weekendShift(partial, weekday, tenseAround(context.text, found));
  const first = addDays(saturday, 7 * weeks);
  return impliedDate(
    edtfOfDays(first, addDays(first, 1)),
    found,
    "reference",
    `le samedi et le dimanche, comptés depuis ${anchor.label}`,
  );
}

/** Weeks from the week-end that ends the article's own week. */
function weekendShift(partial: WeekendDate, weekday: number, tense: "past" | "future" | undefined): number {
  if (partial.lean === "past") return -1;
  if (partial.lean === "future") return weekday >= 6 ? 1 : 0;
  if (weekday >= 6) return 0;
  if (tense !== undefined) return tense === "past" ? -1 : 0;
  return weekday <= 2 ? -1 : 0;
}

function resolveFromText(partial: ShiftedDate, found: FoundDate, context: DateContext): ResolvedDate {
  const previous = context.previous === undefined ? undefined : singleDay(context.previous);
  if (partial.from === "previous") {
    const from = previous ?? wideEnough(context.previous, partial.unit);
    if (from === undefined || context.previous === undefined) {
      return unknownDate(`${quoteOf(found, context)}\u00a0: aucun jour n’est cité juste avant, d’où compter`);
    }
    const label = previous === undefined ? frenchDate(context.previous) : `le ${frenchDay(previous)}`;
    return impliedDate(shifted(from, partial), found, "previous", `compté depuis ${label}, cité juste avant`);
  }
  const { referenceDay } = context;
  if (referenceDay === undefined || (context.previous !== undefined && previous !== referenceDay)) {
    return unknownDate(
      `${quoteOf(found, context)}\u00a0: jour de l’article ou jour cité juste avant, le texte ne le dit pas`,
    );
  }
  return impliedDate(
    `${referenceDay}?`,
    found,
    "reference",
    `sans doute le ${frenchDay(referenceDay)}, jour de l’article`,
  );
}

/** « L'année suivante » may count from a year, « le mois suivant » from a month: their first day; undefined where the date is wider than the unit. */
function wideEnough(previous: EventDate | undefined, unit: ShiftedDate["unit"]): Day | undefined {
  if (previous === undefined) return undefined;
  const known =
    previous.precision === unit ||
    (unit === "year" && dayParts(previous.earliest).year === dayParts(previous.latest).year);
  return known ? previous.earliest : undefined;
}

/** The EDTF value of a day moved by the expression: a day, a week from Monday to Sunday, a month or a year. */
function shifted(from: Day, { unit, count, part, day: only, approximate }: ShiftedDate): string {
  switch (unit) {
    case "day":
      return `${addDays(from, count)}${approximate ? "~" : ""}`;
    case "week": {
      const monday = addDays(from, 1 - weekdayOf(from) + 7 * count);
      const [first, last] = part === "start" ? [0, 2] : part === "middle" ? [1, 3] : part === "end" ? [3, 6] : [0, 6];
      return edtfOfDays(addDays(monday, first), addDays(monday, last));
    }
    case "month": {
      const { year, month } = dayParts(from);
      const months = year * 12 + month - 1 + count;
      const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
      const last = daysInMonth(inYear, inMonth);
      if (only !== undefined && only <= last) return day(inYear, inMonth, only);
      return edtfOfDays(day(inYear, inMonth, 1), day(inYear, inMonth, last));
    }
    case "year":
      return String(dayParts(from).year + count);
    default:
      return assertNever(unit);
  }
}

function quoteOf(found: FoundDate, context: DateContext): string {
  return frenchQuote(context.text.slice(found.start, found.end));
}

function noReference(found: FoundDate, context: DateContext): ResolvedDate {
  return unknownDate(`${quoteOf(found, context)}\u00a0: aucun jour de référence dans l’article`);
}
