import { dayOfNumber, dayParts } from "../domain/day.ts";
import type { Profile } from "./profile.ts";

/**
 * The first day of a year that an opening tells of, with the days next to it, as numbers of a year: of a night it names both. What comes
 * after is often background. Reckoned when asked for: kept for each article it would weigh as much as the rest of its days.
 */
export function daysOfYear({ told, yearless }: Pick<Profile, "told" | "yearless">): readonly number[] {
  const known = told.filter(({ from, to }) => from === to).map(({ from }) => dayParts(dayOfNumber(from)));
  const days = [
    ...yearless.map((day) => inYear(Math.floor(day / 100), day % 100)),
    ...known.map(({ month, day }) => inYear(month, day)),
  ];
  const [first] = days;
  return first === undefined ? [] : days.filter((day) => Math.abs(day - first) <= 1);
}

/** A day of a year whose months all have 31: near enough to tell how far two lie apart. */
function inYear(month: number, day: number): number {
  return month * 31 + day;
}
