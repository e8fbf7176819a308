import type { PlacedArticle } from "../domain/article.ts";
import { implied, settled, unknown, passagesOf, type Attested } from "../domain/attested.ts";
import type { Day } from "../domain/day.ts";
import { edtfOfDays, eventDate, type EventDate } from "../domain/edtf-date.ts";
import { byCodeUnits } from "../domain/order.ts";
import { byPieceAndPlace, distinctPassages, inPieceOrder } from "./article-order.ts";
import { attestDays, isSettled, quotedExpressions, type SettledMention } from "./attest-days.ts";
import { leadMentions } from "./lead-mentions.ts";

/**
 * When an event happened, as far as the openings of its articles say: their day, or the interval of the days they speak of.
 * A day on which something was merely said counts only where no opening gives another. Without any, the days of publication,
 * with a doubt and the reason; a disputed day of an opening stays disputed; else unknown. No day is certain that no passage gives.
 */
export function eventWhen(articles: readonly PlacedArticle[]): Attested<EventDate> {
  const leads = inPieceOrder(articles).flatMap(leadMentions);
  const sure = leads.filter(({ mention }) => isSettled(mention));
  const happening = sure.filter(({ telling }) => !telling);
  const chosen = (happening.length > 0 ? happening : sure).map(({ mention }) => mention).filter(isSettled);
  if (chosen.length > 0) return daysOfLeads(chosen);
  const disputes = leads.filter(({ telling }) => !telling).map(({ mention }) => mention.date);
  return disputes.find((date) => date.status === "disputed") ?? daysOfPublication(articles);
}

function daysOfLeads(mentions: readonly SettledMention[]): Attested<EventDate> {
  const { first, last } = extent(mentions.map(({ date }) => date.value));
  const narrow = mentions.every(({ date }) => date.value.earliest === first && date.value.latest === last);
  if (narrow) return attestDays(mentions);
  return implied(eventDate(edtfOfDays(first, last)), {
    because: `du premier au dernier des jours que disent les débuts des articles, ${quotedExpressions(mentions)}`,
    evidence: distinctPassages(mentions.flatMap(({ date, expression }) => [expression, ...date.evidence])),
  });
}

function daysOfPublication(articles: readonly PlacedArticle[]): Attested<EventDate> {
  const dated = articles.flatMap(({ published }) => {
    const value = settled(published);
    return value === undefined ? [] : [{ value, passages: passagesOf(published) }];
  });
  const passages = dated.flatMap((one) => one.passages);
  if (passages.length === 0) {
    return unknown(
      "ni le début des articles ni une date de publication ne disent quand\u202F; pour la fixer, donnez une date aux articles",
    );
  }
  const { first, last } = extent(dated.map(({ value }) => value));
  return implied(eventDate(uncertain(edtfOfDays(first, last))), {
    because: "jour de publication\u00A0: les premiers paragraphes ne disent pas quel jour",
    evidence: distinctPassages(passages.toSorted(byPieceAndPlace(articles))),
  });
}

/** `2023-09-17` gives `2023-09-17?`; an interval is doubted at both ends. */
function uncertain(edtf: string): string {
  return edtf
    .split("/")
    .map((end) => `${end}?`)
    .join("/");
}

function extent(dates: readonly EventDate[]): { readonly first: Day; readonly last: Day } {
  const first = dates.map(({ earliest }) => earliest).toSorted(byCodeUnits)[0];
  const last = dates
    .map(({ latest }) => latest)
    .toSorted(byCodeUnits)
    .at(-1);
  if (first === undefined || last === undefined) throw new RangeError("no dates to measure");
  return { first, last };
}
