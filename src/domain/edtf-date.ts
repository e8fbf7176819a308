import { day, daysInMonth, dayNumber, dayOfNumber, dayParts, isDay, parseDay, type Day } from "./day.ts";

/** A date as far as it is known. `edtf` is EDTF level 1: `2023-09-19`, `2023-09`, `2023-09-17?`, `2023-09-12/2023-09-14`. */
export interface EventDate {
  readonly edtf: string;
  readonly precision: "day" | "month" | "year" | "interval";
  readonly earliest: Day;
  readonly latest: Day;
  /** `04:14`, only if stated. */
  readonly time?: string;
  /** `+02:00` or an IANA name, only if stated. */
  readonly zone?: string;
}

/** Half of an EDTF interval, or a whole date: `2023`, `2023-09`, `2023-21` (spring), `199X`, `2023-09-17?`. */
const SINGLE = /^(?<year>\d{3}[\dX])(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<qualifier>[?~%]?)$/u;

/** First month of the EDTF season codes 21 spring … 24 winter, by the meteorological calendar (WMO): winter runs into the next year. */
const SEASON_START: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/**
 * First and last day that an EDTF date may mean: `2023-09` gives 2023-09-01 and 2023-09-30.
 * Throws RangeError on what the grammar refuses, and on an open or unknown end, which has no first or last day.
 * Source: ISO 8601-2:2019 (EDTF), level 1.
 */
export function bounds(edtf: string): { readonly earliest: Day; readonly latest: Day } {
  const [from, to, ...more] = edtf.split("/");
  if (from === undefined || more.length > 0) throw new RangeError(`not an EDTF date: ${edtf}`);
  const first = singleBounds(from);
  if (to === undefined) return first;
  const last = singleBounds(to);
  if (last.latest < first.earliest) throw new RangeError(`an interval that ends before it begins: ${edtf}`);
  return { earliest: first.earliest, latest: last.latest };
}

/** A date from its EDTF form. A clock time (`04:14`) and a zone are kept only when the text states them. Throws RangeError like bounds. */
export function eventDate(edtf: string, clock: { readonly time?: string; readonly zone?: string } = {}): EventDate {
  return { edtf, precision: precisionOf(edtf), ...bounds(edtf), ...clock };
}

/** A likeliest day, in doubt, with the first and last day it may be: `2023-09-19?` between the 19th and the 20th. Throws RangeError outside them. */
export function uncertainDay(likeliest: Day, earliest: Day, latest: Day): EventDate {
  if (likeliest < earliest || latest < likeliest) {
    throw new RangeError(`${likeliest} is not between ${earliest} and ${latest}`);
  }
  return { edtf: `${likeliest}?`, precision: "day", earliest, latest };
}

/** The day a date names, though it may be another: that of `2023-09-19?` within its window too; undefined when it names none. */
export function likeliestDay(date: EventDate): Day | undefined {
  return date.precision === "day" ? parseDay(date.edtf.slice(0, 10)) : singleDay(date);
}

/** The one day a date means, or undefined when it may be several. `2023-09-17?` gives its day unless its window is wider. */
export function singleDay(date: EventDate): Day | undefined {
  return date.earliest === date.latest ? date.earliest : undefined;
}

/** The shortest EDTF form for a run of days: one day, a whole month, a whole year, else an interval. */
export function edtfOfDays(earliest: Day, latest: Day): string {
  if (earliest === latest) return earliest;
  const from = dayParts(earliest);
  const to = dayParts(latest);
  if (from.year === to.year && from.day === 1 && to.day === daysInMonth(to.year, to.month)) {
    if (from.month === to.month) return earliest.slice(0, 7);
    if (from.month === 1 && to.month === 12) return earliest.slice(0, 4);
  }
  return `${earliest}/${latest}`;
}

/** Days the date may mean, counted: 1 for a day, 30 for September. */
export function lengthInDays(date: EventDate): number {
  return dayNumber(date.latest) - dayNumber(date.earliest) + 1;
}

/** The same value held with a doubt: `2023-09-17` gives `2023-09-17?`. An interval says its doubt by its length and stays. */
export function doubted(date: EventDate): EventDate {
  return isUncertain(date) || date.edtf.includes("/") ? date : { ...date, edtf: `${date.edtf}?` };
}

/** True when the text or the archive holds the value with a doubt (`?`, `~` or `%`). */
export function isUncertain(date: EventDate): boolean {
  return /[?~%]/u.test(date.edtf);
}

function precisionOf(edtf: string): EventDate["precision"] {
  if (edtf.includes("/")) return "interval";
  const parts = SINGLE.exec(edtf)?.groups;
  if (parts?.["year"]?.endsWith("X") === true) return "interval";
  if (parts?.["day"] !== undefined) return "day";
  if (parts?.["month"] === undefined) return "year";
  return Number(parts["month"]) > 12 ? "interval" : "month";
}

function singleBounds(text: string): { readonly earliest: Day; readonly latest: Day } {
  const parts = SINGLE.exec(text)?.groups;
  if (parts === undefined) throw new RangeError(`not an EDTF date: ${text}`);
  const decade = parts["year"]?.endsWith("X") === true;
  const year = Number(parts["year"]?.replace("X", "0"));
  if (decade) {
    if (parts["month"] !== undefined) throw new RangeError(`a decade has no month: ${text}`);
    return { earliest: day(year, 1, 1), latest: day(year + 9, 12, 31) };
  }
  if (parts["month"] === undefined) return { earliest: day(year, 1, 1), latest: day(year, 12, 31) };
  const month = Number(parts["month"]);
  if (parts["day"] !== undefined) {
    const whole = `${parts["year"]}-${parts["month"]}-${parts["day"]}`;
    if (!isDay(whole)) throw new RangeError(`no such day: ${text}`);
    return { earliest: whole, latest: whole };
  }
  const season = SEASON_START[month];
  if (season !== undefined) {
    const nextStart = season + 3 > 12 ? day(year + 1, season + 3 - 12, 1) : day(year, season + 3, 1);
    return { earliest: day(year, season, 1), latest: dayOfNumber(dayNumber(nextStart) - 1) };
  }
  if (month < 1 || month > 12) throw new RangeError(`no such month: ${text}`);
  return { earliest: day(year, month, 1), latest: day(year, month, daysInMonth(year, month)) };
}
