import type { Article, DatedMention } from "../domain/article.ts";
import { settled } from "../domain/attested.ts";
import { daysBetween } from "../domain/day.ts";
import { lengthInDays, type EventDate } from "../domain/edtf-date.ts";
import { contains, overlaps, slice } from "../domain/span.ts";
import { MONTHS } from "../lexicon/fr/calendar.ts";
import { writtenDate } from "../domain/written.ts";
import { isPlanOrEnd } from "./announced.ts";
import { isTellingDay } from "./telling-day.ts";

/** A date that the opening of an article speaks of. `telling`: the day on which something was said, not on which it happened. */
interface LeadMention {
  readonly mention: DatedMention;
  readonly telling: boolean;
}

/** Paragraphs in which a news article says what happened: attaque and first development. */
export const LEAD_PARAGRAPHS = 2;

/** Days before writing: older dates in an opening are what is remembered (« un an après l’attentat du 14 juillet »). */
const NEWS_DAYS = 14;

/** Days: a date wider than a week does not say when an event was. */
const WIDEST_DAYS = 7;

/**
 * Dates in the first two paragraphs of an article's text that may be the day of what it tells: no wider than a week, not
 * after it was written, not long before, not a plan. Mentions whose date is unknown or set aside as noise are left out.
 */
export function leadMentions(article: Article): readonly LeadMention[] {
  const lead = leadParagraphs(article);
  const written = writtenDate(article);
  return article.mentions
    .filter(
      ({ expression }) =>
        lead.some((paragraph) => contains(paragraph, expression)) &&
        !article.noise.some((noise) => overlaps(noise, expression)),
    )
    .filter(({ date }) => {
      if (date.status === "unknown") return false;
      const values = date.status === "disputed" ? date.candidates.map(({ value }) => value) : [date.value];
      return values.every((value) => isRecent(value, written));
    })
    .filter((mention) => !isPlanOrEnd(article, mention))
    .map((mention) => ({ mention, telling: isTellingDay(article, mention) }));
}

/**
 * The days that an article opens with, as far as they are settled: those on which something happened; where it gives none, those on which
 * something was said.
 */
export function toldDays(article: Article): readonly EventDate[] {
  const leads = leadMentions(article);
  const happening = leads.filter(({ telling }) => !telling);
  return (happening.length > 0 ? happening : leads).flatMap(({ mention }) => settled(mention.date) ?? []);
}

/**
 * The days of a month that the opening of an article without a date names, as month × 100 + day: « lundi 15 avril » gives 415. Empty where
 * the article is told from later on (« trois jours après »).
 */
export function yearlessDays(article: Article): readonly number[] {
  const lead = leadParagraphs(article);
  const opening = [settled(article.title) ?? "", ...lead.map((paragraph) => slice(article.original, paragraph))];
  if (opening.some((text) => LATER.test(text))) return [];
  return article.mentions.flatMap(({ expression, date }) => {
    const { day, month } = DAY_AND_MONTH.exec(expression.quote)?.groups ?? {};
    const number = MONTHS.get(month?.toLowerCase() ?? "");
    const isTold = date.status === "unknown" && lead.some((paragraph) => contains(paragraph, expression));
    return isTold && number !== undefined && day !== undefined ? [number * 100 + Number(day)] : [];
  });
}

const LATER = /(?<![\p{L}\p{N}])(?:jours?|semaines?|mois|ans?)[ \u00A0\u202F](?:après|plus tard)(?![\p{L}\p{N}])/iu;

const DAY_AND_MONTH = /(?<![\p{L}\p{N}])(?<day>\d{1,2})(?:er)?[ \u00A0\u202F](?<month>\p{L}+)(?![\p{L}\p{N}])/u;

function leadParagraphs(article: Article): Article["paragraphs"] {
  return article.paragraphs.filter((paragraph) => !paragraph.heading).slice(0, LEAD_PARAGRAPHS);
}

function isRecent(value: EventDate, written: EventDate | undefined): boolean {
  if (lengthInDays(value) > WIDEST_DAYS) return false;
  if (written === undefined) return true;
  const notLater = daysBetween(value.earliest, written.latest) >= 0;
  return notLater && daysBetween(value.latest, written.earliest) <= NEWS_DAYS;
}
