import type { PlacedArticle } from "../domain/article.ts";
import { settled } from "../domain/attested.ts";
import type { Event } from "../domain/event.ts";
import { writtenDate } from "../domain/written.ts";
import { byWriting } from "./writing-order.ts";
import { found, type PageContext } from "./context.ts";
import { dateLabel } from "./french-dates.ts";
import { earliestFirst } from "./event-line.ts";
import { articleTitle, groupTitle, sliceView } from "./slices.ts";
import { articleAddress, eventAddress } from "./urls.ts";
import type { BesideView, SliceView } from "./views.ts";

/** Length at which a title is cut in a link to a neighbour, in UTF-16 units: a line and a half. */
const TITLE_UNITS = 90;

/** The articles written before and after one, of its dossier where it has one, else of the archive; none beside an undated one. */
export function articlesBeside(article: PlacedArticle, context: PageContext): BesideView {
  const place = context.writtenAt.get(article.id);
  if (place === undefined) return { previous: null, next: null };
  const dossier = article.dossier === null ? undefined : found(context.dossiers, article.dossier);
  const line = dossier === undefined ? context.written : datedOnly(dossier.articles, context);
  const at = dossier === undefined ? place : line.findIndex(({ id }) => id === article.id);
  return { previous: articleLink(line[at - 1], context), next: articleLink(line[at + 1], context) };
}

/** The events before and after one in its dossier; none for an event that stands alone or has no day. */
export function eventsBeside(event: Event, context: PageContext): BesideView {
  if (event.dossier === null || settled(event.when) === undefined) return { previous: null, next: null };
  const line = found(context.dossiers, event.dossier)
    .events.map((id) => found(context.events, id))
    .filter((one) => settled(one.when) !== undefined)
    .toSorted(earliestFirst);
  const at = line.findIndex(({ id }) => id === event.id);
  return { previous: eventLink(line[at - 1], context), next: eventLink(line[at + 1], context) };
}

function datedOnly(ids: Event["articles"], context: PageContext): readonly PlacedArticle[] {
  return ids
    .map((id) => found(context.articles, id))
    .filter((one) => writtenDate(one) !== undefined)
    .toSorted(byWriting);
}

function articleLink(article: PlacedArticle | undefined, context: PageContext): BesideView["previous"] {
  if (article === undefined) return null;
  const written = writtenDate(article);
  const when = written === undefined ? "" : dateLabel(written);
  return { title: shortened(articleTitle(article)), when, href: context.link(articleAddress(article.id)) };
}

function eventLink(event: Event | undefined, context: PageContext): BesideView["previous"] {
  if (event === undefined) return null;
  const when = settled(event.when);
  return {
    title: shortened(groupTitle(event.title, context)),
    when: when === undefined ? "" : dateLabel(when),
    href: context.link(eventAddress(event.id)),
  };
}

function shortened(title: SliceView): SliceView {
  const { text, cut } = sliceView(title.text, TITLE_UNITS);
  return { ...title, text, cut: cut || title.cut };
}
