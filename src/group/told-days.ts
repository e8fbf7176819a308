import { daysOfYear } from "./days-of-year.ts";
import { nameOtherDays } from "./named-days.ts";
import type { Profile, Window } from "./profile.ts";
import { OTHER_DAYS_TOLD, SAME_DAY_TOLD } from "./thresholds.ts";

/**
 * What the days that two openings tell of make of their likeness, as a factor. A report says in its first sentences on which day the thing
 * happened: two of one story that tell of one day mostly report one thing, two that tell of different days do not. Where the year
 * of a day is not known (« lundi 15 avril »), the day and the month are compared. Where a day is not known, different weekdays still tell two things apart; the same weekday is no proof of anything. 1 when an opening tells of no day.
 */
export function byDaysTold(one: Profile, other: Profile): number {
  if (one.told.length > 0 && other.told.length > 0)
    return one.told.some((day) => other.told.some((another) => meet(day, another))) ? SAME_DAY_TOLD : OTHER_DAYS_TOLD;
  const [here, there] = [daysOfYear(one), daysOfYear(other)];
  if (here.length > 0 && there.length > 0)
    return here.some((day) => there.includes(day)) ? SAME_DAY_TOLD : OTHER_DAYS_TOLD;
  return nameOtherDays(one.namedDays, other.namedDays) ? OTHER_DAYS_TOLD : 1;
}

function meet(one: Window, other: Window): boolean {
  return one.from <= other.to && other.from <= one.to;
}
