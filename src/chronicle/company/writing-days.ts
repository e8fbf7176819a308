import { contains } from "../../domain/span.ts";
import { addDays, daysBetween, weekdayOf, type Day } from "../../domain/day.ts";
import { WEEKDAY_NAMES } from "../../lexicon/fr/calendar.ts";
import { LEAD_PARAGRAPHS } from "../lead-mentions.ts";
import { dayOn, type OnDay } from "./links.ts";
import type { Telling } from "./telling.ts";

/** Days on which an article may have been written. */
export interface WritingDays {
  readonly days: readonly Day[];
  /** The day that its opening tells of, where it names one: the likeliest of `days`. */
  readonly newsDay: Day | undefined;
}

/** Days between the last day that is named and the writing: the same day or the next; one more where the opening, which has the news, names none. */
const AFTER_NEWS = 1;
const AFTER_NAMED = 2;

/** Days by which the tightest reading of the weekdays must be shorter than the next one. */
const MARGIN = 2;

/** Days back from which « mardi dernier » is said; of a day nearer than that the press says « mardi ». */
const LAST_WEEK = 3;
const LAST = /derni(?:er|[eè]re)/iu;

const WEEKDAY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WEEKDAY_NAMES.join("|")})(?![\\p{L}\\p{N}])`, "iu");

/**
 * Narrows the days of writing by the press's use of weekdays: those named in one article lie close together, the last of them is the
 * day of the news, and the article appears on it or on the next day. Where they may be read in two ways, the day that
 * the opening names is the last. `allowed` are consecutive days; what this says nothing of stays.
 */
export function narrowedByWeekdays(allowed: readonly Day[], tellings: readonly Telling[], onDay: OnDay): WritingDays {
  const told = tellings.filter((telling) => isPastWeekday(telling, allowed[0], onDay));
  const readings = allowed
    .map((day) => ({ day, ...extentOf(told, day, onDay) }))
    .filter(({ day }) => told.every((telling) => isUsual(telling, day, onDay)))
    .filter(({ day }) => isInOrder(told, day, onDay));
  const news = told.filter(isInOpening);
  const isNews = (day: Day, last: Day): boolean => news.some((telling) => dayOn(telling, day, onDay) === last);
  const tightest = tightestOf(readings);
  const isOpen = readings.some(({ span }) => span > tightest && span < tightest + MARGIN);
  const choice = isOpen ? readings.filter(({ day, last }) => isNews(day, last)) : readings;
  const close = choice.filter(({ span }) => span === tightestOf(choice));
  // « Hier » beside a weekday is another day than the one that is named.
  const isPast = news.length === 0 || tellings.some(saysYesterday);
  const soon = close.filter(({ day, last }) => daysBetween(last, day) <= (isPast ? AFTER_NAMED : AFTER_NEWS));
  const [first] = soon;
  if (told.length === 0 || first === undefined) return { days: allowed, newsDay: undefined };
  return {
    days: soon.map(({ day }) => day),
    newsDay: !isPast && isNews(first.day, first.last) ? first.last : undefined,
  };
}

function saysYesterday({ mention }: Telling): boolean {
  return /^hier(?![\p{L}\p{N}])/iu.test(mention.expression.quote);
}

function tightestOf(readings: readonly { readonly span: number }[]): number {
  return Math.min(...readings.map(({ span }) => span));
}

/** What a sentence looks back on came before what it tells: « les recherches ont cessé jeudi, cinq jours après le séisme de samedi ». */
function isInOrder(told: readonly Telling[], day: Day, onDay: OnDay): boolean {
  return told.every((past) => {
    const before = past.lookedBackOn ? dayOn(past, day, onDay) : undefined;
    if (before === undefined) return true;
    return told.every((telling) => {
      const meant = dayOn(telling, day, onDay);
      const apart = telling.lookedBackOn || telling.passage.start !== past.passage.start || meant === undefined;
      return apart || daysBetween(before, meant) > 0;
    });
  });
}

/** « Mardi dernier » is said of a day some days back. */
function isUsual(telling: Telling, day: Day, onDay: OnDay): boolean {
  const meant = dayOn(telling, day, onDay);
  return meant === undefined || !LAST.test(telling.mention.expression.quote) || daysBetween(meant, day) >= LAST_WEEK;
}

/** A weekday told as past: on each of seven days it means one day of the same name, that day or one of the six before. */
function isPastWeekday(telling: Telling, from: Day | undefined, onDay: OnDay): boolean {
  if (from === undefined || !WEEKDAY.test(telling.mention.expression.quote)) return false;
  const names = new Set<number>();
  for (let step = 0; step < 7; step += 1) {
    const day = addDays(from, step);
    const meant = dayOn(telling, day, onDay);
    if (meant === undefined) return false;
    const back = daysBetween(meant, day);
    if (back < 0 || back > 7) return false;
    names.add(weekdayOf(meant));
  }
  return names.size === 1;
}

function extentOf(told: readonly Telling[], day: Day, onDay: OnDay): { readonly last: Day; readonly span: number } {
  const days = told.flatMap((telling) => dayOn(telling, day, onDay) ?? []).toSorted();
  const [first = day] = days;
  const last = days.at(-1) ?? day;
  return { last, span: daysBetween(first, last) };
}

function isInOpening({ article, mention }: Telling): boolean {
  return article.paragraphs
    .filter(({ heading }) => !heading)
    .slice(0, LEAD_PARAGRAPHS)
    .some((paragraph) => contains(paragraph, mention.expression));
}
