import { format } from "date-fns/format";
import { fr } from "date-fns/locale/fr";
import { dayParts, parseDay, type Day } from "../domain/day.ts";
import { isUncertain, likeliestDay, type EventDate } from "../domain/edtf-date.ts";
import type { DateView } from "./views.ts";
import { HARD, THIN } from "./french-labels.ts";

const SEASONS: Readonly<Record<string, string>> = { "21": "printemps", "22": "été", "23": "automne", "24": "hiver" };

/** « 19 septembre 2023, 04 h 14 », « septembre 2023 », « du 12 au 14 septembre 2023 », « 17 septembre 2023 ? ». */
export function dateLabel(date: EventDate): string {
  const time = date.time === undefined ? "" : `, ${date.time.replace(":", `${THIN}h${THIN}`)}`;
  const zone = date.zone === undefined ? "" : ` (${date.zone})`;
  return `${plainLabel(date)}${isUncertain(date) ? `${THIN}?` : ""}${time}${zone}`;
}

/** The days that a day in doubt may be: « du 15 au 16 septembre 2023 »; undefined for any other date. */
export function windowLabel(date: EventDate): string | undefined {
  const isWide = date.precision === "day" && date.earliest !== date.latest;
  return isWide ? rangeLabel(date.earliest, date.latest) : undefined;
}

/** With the day of the week: « dimanche 10 septembre 2023 »; the same as dateLabel for what is wider than a day. */
export function weekdayLabel(date: EventDate): string {
  const only = likeliestDay(date);
  return only === undefined ? dateLabel(date) : `${dayText(only, "eeee")} ${dateLabel(date)}`;
}

/** A date for a `<time>` element; `datetime` only where HTML has a form for it (a day, a month, a year, with a time if stated). */
export function dateView(date: EventDate, label = dateLabel(date)): DateView {
  return { label, datetime: htmlDate(date) };
}

/** « dim. 10 », or with its month « dim. 10 sept. »: in figures only. */
export function shortDayLabel(value: Day, withMonth: boolean): string {
  return dayText(value, `eee ${dayParts(value).day === 1 ? "do" : "d"}${withMonth ? " MMM" : ""}`);
}

/** « 10 sept. », « 1er oct. »: in figures only. */
export function shortDateLabel(value: Day): string {
  return dayText(value, dayParts(value).day === 1 ? "do MMM" : "d MMM").replace(" ", HARD);
}

/** « sept. », or with its year « sept. 2023 »: in figures only. */
export function shortMonthLabel(value: Day, withYear: boolean): string {
  return dayText(value, withYear ? "MMM yyyy" : "MMM");
}

/** « septembre 2023 » for `2023-09`. */
export function monthLabel(month: string): string {
  return dayText(parseDay(`${month}-01`), "MMMM yyyy");
}

/** « septembre » for `2023-09`. */
export function monthName(month: string): string {
  return dayText(parseDay(`${month}-01`), "MMMM");
}

/** « du 10 au 19 septembre 2023 », « le 19 septembre 2023 », « du 30 août au 2 septembre 2023 ». */
export function rangeLabel(earliest: Day, latest: Day): string {
  if (earliest === latest) return `le ${dayLabel(earliest)}`;
  return `du ${rangeStart(earliest, latest)} au ${dayLabel(latest)}`;
}

function plainLabel(date: EventDate): string {
  const only = likeliestDay(date);
  if (only !== undefined) return dayLabel(only);
  const year = date.edtf.slice(0, 4);
  switch (date.precision) {
    case "month":
      return monthLabel(date.earliest.slice(0, 7));
    case "day":
    case "year":
      return year;
    case "interval": {
      if (year.endsWith("X")) return `années ${year.slice(0, 3)}0`;
      const season = /^\d{4}-(?<code>2[1-4])[?~%]?$/u.exec(date.edtf)?.groups?.["code"];
      const name = season === undefined ? undefined : SEASONS[season];
      if (name !== undefined) return `${name} ${year}`;
      return halves(date) ?? rangeLabel(date.earliest, date.latest);
    }
  }
}

/** « de 1998 à 2004 », « de mars à juin 2021 » where both ends of an interval are years or months. */
function halves(date: EventDate): string | undefined {
  const [from = "", to = ""] = date.edtf.split("/").map((half) => half.replace(/[?~%]/gu, ""));
  if (/^\d{4}$/u.test(from) && /^\d{4}$/u.test(to)) return `de ${from} à ${to}`;
  if (!/^\d{4}-\d{2}$/u.test(from) || !/^\d{4}-\d{2}$/u.test(to)) return undefined;
  const same = from.slice(0, 4) === to.slice(0, 4);
  return `de ${same ? monthName(from) : monthLabel(from)} à ${monthLabel(to)}`;
}

function rangeStart(earliest: Day, latest: Day): string {
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return dayText(earliest, dayParts(earliest).day === 1 ? "do" : "d");
  return earliest.slice(0, 4) === latest.slice(0, 4) ? dayLabel(earliest).slice(0, -5) : dayLabel(earliest);
}

function dayLabel(value: Day): string {
  return dayText(value, dayParts(value).day === 1 ? "do MMMM yyyy" : "d MMMM yyyy").replace(" ", HARD);
}

/** The edge where a Day becomes a Date: made from local parts and written out in local parts, so that no zone can move it. */
function dayText(value: Day, pattern: string): string {
  const { year, month, day } = dayParts(value);
  const date = new Date(2000, month - 1, day, 12);
  date.setFullYear(year, month - 1, day);
  return format(date, pattern, { locale: fr });
}

function htmlDate(date: EventDate): string | null {
  const plain = date.edtf.replace(/[?~%]$/u, "");
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u.test(plain)) return null;
  return date.time !== undefined && plain.length === 10 ? `${plain}T${date.time}` : plain;
}
