import type { PlacedArticle } from "../domain/article.ts";
import { settled } from "../domain/attested.ts";
import type { Day } from "../domain/day.ts";
import { edtfOfDays, eventDate, type EventDate } from "../domain/edtf-date.ts";
import type { Event } from "../domain/event.ts";
import { byCodeUnits } from "../domain/order.ts";
import { writtenDate } from "../domain/written.ts";
import { dateLabel, rangeLabel } from "./french-dates.ts";
import { count, sentenceCase } from "./french-labels.ts";

/** « Du 10 au 19 septembre 2023. 5 articles, 3 événements. » */
export function summaryOf(articles: readonly PlacedArticle[], events: readonly Event[]): string {
  const span = spanOfDays(articles, events);
  const holdings = `${count(articles.length, "article")}, ${count(events.length, "événement")}.`;
  return span === undefined ? holdings : `${spanLabel(span)}. ${holdings}`;
}

/** « Du 10 au 19 septembre 2023 »; a whole month or year is named as such, since a month is never told by its first day. */
export function spanLabel(span: { readonly earliest: Day; readonly latest: Day }): string {
  const edtf = edtfOfDays(span.earliest, span.latest);
  return sentenceCase(edtf.includes("/") ? rangeLabel(span.earliest, span.latest) : dateLabel(eventDate(edtf)));
}

/** First and last day that the events or, for want of them, the dates of writing may mean. Undefined when nothing is dated. */
export function spanOfDays(
  articles: readonly PlacedArticle[],
  events: readonly Event[],
): { readonly earliest: Day; readonly latest: Day } | undefined {
  const dates = [...events.map((event) => settled(event.when)), ...articles.map(writtenDate)].filter(
    (date): date is EventDate => date !== undefined,
  );
  const [earliest] = dates.map((date) => date.earliest).toSorted(byCodeUnits);
  const latest = dates
    .map((date) => date.latest)
    .toSorted(byCodeUnits)
    .at(-1);
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}
