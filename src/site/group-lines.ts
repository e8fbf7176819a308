import { settled } from "../domain/attested.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { Event } from "../domain/event.ts";
import { found, type PageContext } from "./context.ts";
import { dateLabel } from "./french-dates.ts";
import { count, markOf } from "./french-labels.ts";
import { groupTitle } from "./slices.ts";
import { spanLabel, spanOfDays } from "./span-of-days.ts";
import { dossierAddress, eventAddress } from "./urls.ts";
import type { GroupLineView } from "./views.ts";

/** An event in a list of many: title, day with its mark, how many articles. */
export function eventIndexLine(event: Event, context: PageContext): GroupLineView {
  const when = settled(event.when);
  return {
    title: groupTitle(event.title, context),
    href: context.link(eventAddress(event.id)),
    when: when === undefined ? "" : dateLabel(when),
    whenMark: markOf(event.when),
    amount: count(event.articles.length, "article"),
  };
}

/** A dossier in a list of many: title, the days it runs over, what it holds. */
export function dossierIndexLine(dossier: Dossier, context: PageContext): GroupLineView {
  const articles = dossier.articles.map((id) => found(context.articles, id));
  const events = dossier.events.map((id) => found(context.events, id));
  const span = spanOfDays(articles, events);
  return {
    title: groupTitle(dossier.title, context),
    href: context.link(dossierAddress(dossier.id)),
    when: span === undefined ? "" : spanLabel(span),
    whenMark: null,
    amount: `${count(articles.length, "article")}, ${count(events.length, "événement")}`,
  };
}
