import type { DatedMention } from "../../domain/article.ts";
import { implied, settled, unknown } from "../../domain/attested.ts";
import { dayParts, type Day } from "../../domain/day.ts";
import { doubted, lengthInDays, singleDay, type EventDate } from "../../domain/edtf-date.ts";
import { frenchDay, frenchQuote } from "../../lexicon/fr/date-labels.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../../lexicon/fr/calendar.ts";

/** A day that an article gives with its number, and where. */
interface NamedDay {
  readonly day: Day;
  readonly mention: DatedMention;
}

/** Days: « la nuit de dimanche à lundi » is two. */
const MOST_DAYS = 2;

const WEEKDAY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WEEKDAY_NAMES.join("|")})(?![\\p{L}\\p{N}])`, "iu");
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{1,2}(?:er)?[ \\u00A0\\u202F](?:${MONTH_NAMES.join("|")})(?![\\p{L}\\p{N}])`,
  "iu",
);

/**
 * The mentions of an article whose own day is not known, its bare weekdays taken for the day of that name that it gives with its number: beside
 * « lundi 15 avril 2019 », « lundi soir » is that evening, and « la nuit de lundi à mardi » begins on it. Uncertain. Nothing is taken where two days
 * of one name are given. A weekday that was only known to lie in the stated month is unknown where every day that the article
 * numbers lies in another: it was written long after. `onDay`: the mentions as they would be were it written on a day.
 */
export function withNamedWeekdays(
  mentions: readonly DatedMention[],
  within: EventDate | undefined,
  onDay: (day: Day) => readonly DatedMention[],
): readonly DatedMention[] {
  const isBare = ({ expression, date }: DatedMention): boolean =>
    (date.status === "unknown" || (date.status === "implied" && singleDay(date.value) === undefined)) &&
    WEEKDAY.test(expression.quote) &&
    !/\d/u.test(expression.quote);
  if (!mentions.some(isBare)) return mentions;
  const named = namedDays(mentions);
  if (named.length === 0) return mentions;
  const readings = named.map((one) => ({ ...one, read: onDay(one.day) }));
  const isLater = within !== undefined && named.every(({ day }) => day < within.earliest || day > within.latest);
  return mentions.map((mention, index): DatedMention => {
    if (!isBare(mention)) return mention;
    const found = readings.flatMap(({ day, mention: source, read }) => {
      const date = read[index]?.date;
      const value = date === undefined ? undefined : settled(date);
      const holds = value !== undefined && value.earliest <= day && day <= value.latest;
      return holds && lengthInDays(value) <= MOST_DAYS ? [{ day, source, value }] : [];
    });
    const [first] = found;
    if (first === undefined || found.some(({ day }) => day !== first.day)) {
      return isLater && mention.date.status === "implied"
        ? { ...mention, date: unknown(`${frenchQuote(mention.expression.quote)}\u00a0: ${WRITTEN_LATER}`) }
        : mention;
    }
    const because = `le jour de ce nom que l’article donne avec sa date, ${frenchQuote(first.source.expression.quote)}\u00a0: le ${frenchDay(first.day)}`;
    return {
      ...mention,
      date: implied(doubted(first.value), { because, evidence: [mention.expression, first.source.expression] }),
    };
  });
}

const WRITTEN_LATER = "l’article a été écrit un autre mois que celui des jours qu’il raconte";

/** Single days given by number and month, those of the latest year that the article gives: older ones are remembered. */
function namedDays(mentions: readonly DatedMention[]): readonly NamedDay[] {
  const named = mentions.flatMap((mention): readonly NamedDay[] => {
    const value = settled(mention.date);
    const day = value === undefined ? undefined : singleDay(value);
    return day === undefined || !NUMBERED.test(mention.expression.quote) ? [] : [{ day, mention }];
  });
  const latest = Math.max(...named.map(({ day }) => dayParts(day).year));
  return named
    .filter(({ day }) => dayParts(day).year === latest)
    .filter(({ day }, index, all) => all.findIndex((other) => other.day === day) === index);
}
