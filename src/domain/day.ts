/** A calendar day, `2023-09-19`. Never a JavaScript Date: a time zone would move it. */
export type Day = string & { readonly kind: "Day" };

/** Day of the week as ISO 8601 counts it: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

/** True for a day that exists in the proleptic Gregorian calendar: `2024-02-29`, not `2023-02-29`. */
export function isDay(text: string): text is Day {
  const parts = DAY.exec(text)?.groups;
  if (parts === undefined) return false;
  const month = Number(parts["month"]);
  const day = Number(parts["day"]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(parts["year"]), month);
}

/** The day of a year (0–9999), a month (1–12) and a day of the month (1–31). Throws RangeError if there is no such day. */
export function day(year: number, month: number, dayOfMonth: number): Day {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
  if (!isDay(text)) throw new RangeError(`no such day: ${text}`);
  return text;
}

/** `2023-09-19` as a Day. Throws RangeError on anything else. */
export function parseDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** Year, month (1–12) and day of the month of a day. */
export function dayParts(value: Day): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(value.slice(0, 4)), month: Number(value.slice(5, 7)), day: Number(value.slice(8, 10)) };
}

/** Number of days in a month (1–12): 29 for February 2024. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01, negative before. Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function dayNumber(value: Day): number {
  const { year, month, day: dayOfMonth } = dayParts(value);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day with that number of days since 1970-01-01; the inverse of dayNumber. Throws RangeError outside the years 0–9999. */
export function dayOfNumber(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return day(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth);
}

/** The day `days` later (earlier when negative); at either end of the calendar, its first or its last day. */
export function addDays(value: Day, days: number): Day {
  return dayOfNumber(Math.min(LAST_NUMBER, Math.max(FIRST_NUMBER, dayNumber(value) + days)));
}

/** Numbers of 0000-01-01 and 9999-12-31. */
const FIRST_NUMBER = -719_528;
const LAST_NUMBER = 2_932_896;

/** Days from `from` to `to`: 1 from a day to the next. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(value: Day): Weekday {
  return (((((dayNumber(value) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
