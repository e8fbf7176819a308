import { addDays, dayParts, type Day } from "../domain/day.ts";

const MINUTES_A_DAY = 24 * 60;

/**
 * The first moment of a day in a time zone, as RFC 3339 demands for a feed: `2023-09-19T00:00:00+02:00` for Europe/Paris.
 * Throws RangeError on a zone that does not exist.
 */
export function startOfDay(of: Day, timeZone: string): string {
  const minutes = offsetMinutes(of, timeZone);
  if (minutes === 0) return `${of}T00:00:00Z`;
  const size = Math.abs(minutes);
  const clock = `${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
  return `${of}T00:00:00${minutes < 0 ? "-" : "+"}${clock}`;
}

/** Minutes a zone is ahead of UTC at midnight UTC of that day: close enough to local midnight but on the nights of a change. */
function offsetMinutes(of: Day, timeZone: string): number {
  const { year, month, day } = dayParts(of);
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    calendar: "iso8601",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(Date.UTC(year, month - 1, day));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? "0";
  const clock = Number(part("hour")) * 60 + Number(part("minute"));
  const local = `${part("year")}-${part("month")}-${part("day")}`;
  return local === of ? clock : local === addDays(of, -1) ? clock - MINUTES_A_DAY : clock + MINUTES_A_DAY;
}
