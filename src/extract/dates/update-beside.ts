import { day, daysInMonth, dayParts, type Day } from "../../domain/day.ts";
import { eventDate, singleDay, type EventDate } from "../../domain/edtf-date.ts";
import type { Span } from "../../domain/span.ts";

/** What says when a page was mended without saying the month: « (mis à jour le 16) », « modifié à 20 h 15 », at the end of its stamp. */
export interface UpdateBeside extends Span {
  readonly date: EventDate;
}

const UPDATE =
  /(?<!\p{L})(?:mis(?:e)? à jour|màj|maj|modifiée?|actualisée?|corrigée?)(?:\s(?:le\s(?<day>1er|\d{1,2})|(?:à|,)\s(?<lone>\d{1,2})\s?[hH:]\s?(?<loneMinute>\d{2})?))(?:\sà\s(?<hour>\d{1,2})\s?[hH:]\s?(?<minute>\d{2})?)?(?=[\s)\].,|–—-]*$)/iu;

/** Counted from the publication that the same stamp states: the same day, or the next day of that number. Undefined when it says no such thing. */
export function updateBeside(text: string, published: EventDate): UpdateBeside | undefined {
  const said = UPDATE.exec(text);
  const from = singleDay(published);
  if (said?.groups === undefined || from === undefined) return undefined;
  const { groups } = said;
  const on = groups["day"] === undefined ? from : nextNumbered(from, Number.parseInt(groups["day"], 10));
  if (on === undefined) return undefined;
  const hour = groups["hour"] ?? groups["lone"];
  const minute = groups["minute"] ?? groups["loneMinute"] ?? "00";
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  const clock = hour === undefined ? {} : { time: `${hour.padStart(2, "0")}:${minute}` };
  const start = said.index;
  return { date: eventDate(on, clock), start, end: start + said[0].length };
}

/** The first day with that number from a day on: the 3rd after the 28th is that of the next month. */
function nextNumbered(from: Day, number: number): Day | undefined {
  const { year, month, day: start } = dayParts(from);
  const later = number >= start ? { year, month } : { year: month === 12 ? year + 1 : year, month: (month % 12) + 1 };
  if (number < 1 || number > daysInMonth(later.year, later.month)) return undefined;
  return day(later.year, later.month, number);
}
