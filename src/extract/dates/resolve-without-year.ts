import { day, daysInMonth, dayParts, weekdayOf, type Day } from "../../domain/day.ts";
import { edtfOfDays } from "../../domain/edtf-date.ts";
import { tenseWithForce } from "../locales/fr/dates/clause-tense.ts";
import { anchorOf, type Anchor } from "./article-anchor.ts";
import { frenchQuote } from "../../lexicon/fr/date-labels.ts";
import type { FoundDate } from "./find-dates.ts";
import { distance, nearestPeriod, type Choice, type Period } from "./nearest-period.ts";
import type { CalendarDate } from "./partial-date.ts";
import { contradiction } from "./contradiction.ts";
import { impliedDate, unknownDate, type DateContext, type ResolvedDate } from "./resolved-date.ts";

/** Years looked at on either side where two would not do: a weekday returns to its date after eleven at most, 29 February after eight. */
const REACH_YEARS = 11;

/** Days within which a date is so near that only a verb of its own clause sends it to another year; and how far that would be. */
const NEAR_DAYS = 100;
const OFF_DAYS = 200;

/** The same where a verb of its own clause says which way: nearer yet, and farther off. */
const CLOSE_DAYS = 32;
const AWAY_DAYS = 300;

/** Days beyond which a weekday has not chosen the year but contradicts the date: « mardi 19 septembre » of eleven years ago. */
const FAR_DAYS = 400;

/** « 10 septembre », « jeudi 29 février », « en octobre », « mars prochain »: the year nearest to the article that the tense and the weekday allow. */
export function resolveWithoutYear(
  partial: CalendarDate,
  month: number,
  found: FoundDate,
  context: DateContext,
): ResolvedDate {
  const anchor = anchorOf(context);
  const quote = frenchQuote(context.text.slice(found.start, found.end));
  if (context.beside !== undefined && partial.lean === undefined) {
    const near = besideYear(partial, month, context.beside);
    if (near !== undefined) return impliedDate(near, found, "previous", "l’année est celle qui est dite juste avant");
  }
  if (anchor === undefined) {
    return unknownDate(`${quote}\u00a0: l’année n’est pas écrite, et rien ne date l’article`);
  }
  const all = periodsOf(
    partial,
    month,
    anchor.year,
    partial.weekday === undefined && partial.day !== 29 ? 2 : REACH_YEARS,
  );
  const choice = choiceOf(partial, all, found, context, anchor);
  const plain = nearestPeriod(all, anchor, choice);
  if (plain === undefined) return unknownDate(`${quote}\u00a0: aucune année proche n’a ce jour`);
  const { weekday } = partial;
  if (weekday !== undefined && weekdayOf(plain.earliest) !== weekday) {
    const fitting = nearestPeriod(
      all.filter((period) => weekdayOf(period.earliest) === weekday),
      anchor,
      { ...choice, toward: partial.lean === undefined ? undefined : choice.toward },
    );
    if (fitting === undefined || distance(fitting, anchor) > FAR_DAYS)
      return contradiction(plain.earliest, weekday, found);
    return implied(fitting, found, anchor, "l’année est celle où ce jour de la semaine tombe à cette date");
  }
  return implied(plain, found, anchor, reasonOf(choice));
}

function implied(period: Period, found: FoundDate, anchor: Anchor, reason: string): ResolvedDate {
  const because = `l’année n’est pas écrite\u00a0: elle est comptée depuis ${anchor.label}\u202f; ${reason}`;
  return impliedDate(edtfOfDays(period.earliest, period.latest), found, anchor.basis, because);
}

/** Which way to look. Beside another date of the text, the nearest year is meant, whatever the tense. */
function choiceOf(
  partial: CalendarDate,
  periods: readonly Period[],
  found: FoundDate,
  context: DateContext,
  anchor: Anchor,
): Choice {
  if (partial.lean === "past" || partial.lean === "future") return { toward: partial.lean, strict: true };
  if (anchor.basis === "previous") return NEAREST;
  const { tense, firm } = tenseWithForce(context.text, found);
  const told: Choice = { toward: tense, strict: false };
  if (tense === undefined) return told;
  // « Forum des associations le 5 septembre », published in August: a participle elsewhere does not send it back a year.
  const [near, far] = [nearestPeriod(periods, anchor, NEAREST), nearestPeriod(periods, anchor, told)];
  if (near === undefined || far === undefined) return told;
  // « la réunion fixée au 4 mai est annulée », on the 14th: a day eleven months away is never left without its year.
  const [close, off] = firm ? [CLOSE_DAYS, AWAY_DAYS] : [NEAR_DAYS, OFF_DAYS];
  const mayBeClose = !firm || partial.day !== undefined;
  return mayBeClose && distance(near, anchor) < close && distance(far, anchor) > off ? NEAREST : told;
}

/** Whichever lies nearest. */
const NEAREST: Choice = { toward: undefined, strict: false };

function reasonOf({ toward, strict }: Choice): string {
  if (strict) return toward === "past" ? "le texte dit «\u202fdernier\u202f»" : "le texte dit «\u202fprochain\u202f»";
  if (toward === "past") return "la phrase parle du passé";
  return toward === "future" ? "la phrase parle de l’avenir" : "l’année la plus proche est retenue";
}

/** The day or month nearest to the year that the words just before say. */
function besideYear(partial: CalendarDate, month: number, beside: Period): string | undefined {
  const periods = periodsOf(partial, month, dayParts(beside.earliest).year, 1);
  const near = nearestPeriod(periods, beside, { toward: undefined, strict: false });
  return near === undefined ? undefined : edtfOfDays(near.earliest, near.latest);
}

function periodsOf(partial: CalendarDate, month: number, centre: number, reach: number): readonly Period[] {
  const years = Array.from({ length: 2 * reach + 1 }, (_, index) => centre - reach + index);
  return years.flatMap((year): readonly Period[] => {
    if (year < 0 || year > 9999) return [];
    const last = daysInMonth(year, month);
    const only = partial.day;
    if (only === undefined) return [{ earliest: day(year, month, 1), latest: day(year, month, last) }];
    return only > last ? [] : [oneDay(day(year, month, only))];
  });
}

function oneDay(only: Day): Period {
  return { earliest: only, latest: only };
}
