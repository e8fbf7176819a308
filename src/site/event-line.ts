import { settled } from "../domain/attested.ts";
import { byCodeUnits } from "../domain/order.ts";
import type { Event } from "../domain/event.ts";
import { byWriting } from "./writing-order.ts";
import { found, type PageContext, type SiteContext } from "./context.ts";
import { dateView } from "./french-dates.ts";
import { count, markOf } from "./french-labels.ts";
import type { EventLineView } from "./views.ts";
import { groupTitle } from "./slices.ts";
import { eventAddress } from "./urls.ts";
import { articleLines } from "./versions.ts";

/** An event in a list, with its articles in the order in which they were written, the first `most` of them. */
export function eventLine(event: Event, context: PageContext, most = Number.POSITIVE_INFINITY): EventLineView {
  const articles = articleLines(membersOf(event.articles, context), event.dispatches, context, { changes: false });
  const left = articles.length - most;
  const href = context.link(eventAddress(event.id));
  const when = settled(event.when);
  return {
    title: groupTitle(event.title, context),
    href,
    when: when === undefined ? null : dateView(when),
    whenMark: markOf(event.when),
    articles: articles.slice(0, most),
    rest: left > 0 ? { label: count(left, "autre article", "autres articles"), href } : null,
  };
}

/** The articles with these ids, in the order in which they were written. */
export function membersOf(ids: Event["articles"], site: SiteContext) {
  return ids.map((id) => found(site.articles, id)).toSorted(byWriting);
}

/** Latest first, the undated last; then by address. */
export function latestFirst(one: Event, other: Event): number {
  const a = settled(one.when)?.latest ?? "";
  const b = settled(other.when)?.latest ?? "";
  return byCodeUnits(b, a) || byCodeUnits(one.id, other.id);
}

/** In order of what happened, the undated last; then by address. */
export function earliestFirst(one: Event, other: Event): number {
  const a = settled(one.when)?.earliest ?? "~";
  const b = settled(other.when)?.earliest ?? "~";
  return byCodeUnits(a, b) || byCodeUnits(one.id, other.id);
}
