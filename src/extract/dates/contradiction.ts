import { addDays, weekdayOf, type Day, type Weekday } from "../../domain/day.ts";
import { eventDate } from "../../domain/edtf-date.ts";
import { WEEKDAY_NAMES } from "../../lexicon/fr/calendar.ts";
import { frenchDay } from "../../lexicon/fr/date-labels.ts";
import type { FoundDate } from "./find-dates.ts";
import { clockOf, type ResolvedDate } from "./resolved-date.ts";

/** The two readings of a date whose weekday is another: the day as written, and the nearest day that has that name. */
export function contradiction(written: Day, weekday: Weekday, found: FoundDate): ResolvedDate {
  const wrong = WEEKDAY_NAMES[weekdayOf(written) - 1] ?? "";
  const named = WEEKDAY_NAMES[weekday - 1] ?? "";
  return {
    status: "disputed",
    candidates: [eventDate(written, clockOf(found)), eventDate(nearestWithWeekday(written, weekday), clockOf(found))],
    because: `le ${frenchDay(written)} est un ${wrong}, et non un ${named}`,
  };
}

/** The day with that weekday that is at most three days away. */
export function nearestWithWeekday(from: Day, weekday: Weekday): Day {
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  return addDays(from, ahead > 3 ? ahead - 7 : ahead);
}
