import { dayParts, weekdayOf, type Day } from "../../domain/day.ts";
import { MONTHS, WEEKDAY_NAMES } from "../../lexicon/fr/calendar.ts";
import type { Link, Proof } from "./links.ts";
import type { Telling } from "./telling.ts";

/** Likeness of two tellings that name one date: as much as two articles of one event need. */
const SAME_DATE = 1.25;

/**
 * Links by the date itself: « lundi 15 avril » in an article without a date is the Monday 15 April 2019 that another article of its event
 * names in full. A weekday, a day and a month fall together in one year of five to eleven, and reports of one event do not lie years apart.
 * None where the other articles name two years, nor for what the sentence looks back on.
 */
export function sameDateLinks(tellings: readonly Telling[], proofs: readonly Proof[]): readonly Link[] {
  return tellings.flatMap((telling): readonly Link[] => {
    const { article, mention, lookedBackOn } = telling;
    if (mention.date.status !== "unknown" || article.event === null || lookedBackOn) return [];
    const date = weekdayAndDate(mention.expression.quote);
    if (date === undefined) return [];
    const same = proofs.filter(
      (proof) =>
        proof.own &&
        proof.telling.article.event === article.event &&
        proof.telling.article.id !== article.id &&
        isOn(date, proof.day),
    );
    const [first] = same;
    if (first === undefined || same.some(({ day }) => day !== first.day)) return [];
    return [{ telling, proof: first, likeness: SAME_DATE, writtenOn: undefined }];
  });
}

/** A date without a year; weekdays from 1, Monday. */
interface WeekdayAndDate {
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
}

const WEEKDAY_AND_DATE = new RegExp(
  `^(?<weekday>${WEEKDAY_NAMES.join("|")})[ \\u00A0\\u202F](?<day>\\d{1,2})(?:er)?[ \\u00A0\\u202F](?<month>\\p{L}+)$`,
  "iu",
);

function weekdayAndDate(quote: string): WeekdayAndDate | undefined {
  const { weekday = "", day = "", month = "" } = WEEKDAY_AND_DATE.exec(quote)?.groups ?? {};
  const number = MONTHS.get(month.toLowerCase());
  if (number === undefined) return undefined;
  const name = weekday.toLowerCase();
  return { weekday: WEEKDAY_NAMES.findIndex((one) => one === name) + 1, day: Number(day), month: number };
}

function isOn({ weekday, day, month }: WeekdayAndDate, known: Day): boolean {
  const parts = dayParts(known);
  return parts.month === month && parts.day === day && weekdayOf(known) === weekday;
}
