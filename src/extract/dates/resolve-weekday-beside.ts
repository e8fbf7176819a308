import { addDays, weekdayOf, type Day, type Weekday } from "../../domain/day.ts";
import { edtfOfDays, singleDay } from "../../domain/edtf-date.ts";
import { frenchDay, frenchQuote } from "../../lexicon/fr/date-labels.ts";
import type { FoundDate } from "./find-dates.ts";
import type { NightDate, WeekdayBeside } from "./partial-date.ts";
import { impliedDate, unknownDate, type DateContext, type ResolvedDate } from "./resolved-date.ts";

/** « mardi en huit » counts from the article's day, « le mardi suivant » from the day spoken of just before; unknown without it. */
export function resolveWeekdayBeside(partial: WeekdayBeside, found: FoundDate, context: DateContext): ResolvedDate {
  const { previous, referenceDay } = context;
  if (partial.from === "article") {
    if (referenceDay === undefined) return unknown(found, context, "aucun jour de référence dans l’article");
    const coming = weekdayAfter(referenceDay, partial.weekday);
    const because = `compté depuis le ${frenchDay(referenceDay)}, jour de l’article`;
    return impliedDate(addDays(coming, 7 * partial.weeks), found, "reference", because);
  }
  const day = previous === undefined ? undefined : singleDay(previous);
  if (day === undefined) return unknown(found, context, "aucun jour n’est cité juste avant, d’où compter");
  const after = weekdayAfter(day, partial.weekday);
  const before = addDays(after, weekdayOf(day) === partial.weekday ? -14 : -7);
  const because = `compté depuis le ${frenchDay(day)}, cité juste avant`;
  return impliedDate(partial.weeks < 0 ? before : after, found, "previous", because);
}

/** « la nuit dernière »: from the day before to the article's own; « la nuit prochaine »: from that to the day after. */
export function resolveNight(partial: NightDate, found: FoundDate, context: DateContext): ResolvedDate {
  const { referenceDay } = context;
  if (referenceDay === undefined) return unknown(found, context, "aucun jour de référence dans l’article");
  const first = partial.toward === "past" ? addDays(referenceDay, -1) : referenceDay;
  const because = `la nuit qui touche le ${frenchDay(referenceDay)}, jour de l’article`;
  return impliedDate(edtfOfDays(first, addDays(first, 1)), found, "reference", because);
}

/** The next day of that name, never the day itself. */
function weekdayAfter(from: Day, weekday: Weekday): Day {
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  return addDays(from, ahead === 0 ? 7 : ahead);
}

function unknown(found: FoundDate, context: DateContext, reason: string): ResolvedDate {
  return unknownDate(`${frenchQuote(context.text.slice(found.start, found.end))}\u00a0: ${reason}`);
}
