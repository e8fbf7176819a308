import type { DatedMention, PlacedArticle } from "../../domain/article.ts";
import { implied, settled, type Attested } from "../../domain/attested.ts";
import type { Day } from "../../domain/day.ts";
import { doubted, edtfOfDays, eventDate, lengthInDays, uncertainDay, type EventDate } from "../../domain/edtf-date.ts";
import { evidenceAt, type Evidence, type Passages } from "../../domain/evidence.ts";
import { by } from "../../domain/order.ts";
import { frenchDay, frenchQuote } from "../../lexicon/fr/date-labels.ts";
import { contains } from "../../domain/span.ts";
import { distinctPassages } from "../article-order.ts";
import type { Agreement } from "./agree.ts";
import type { Link, OnDay } from "./links.ts";
import type { Telling } from "./telling.ts";
import { narrowedByWeekdays, type WritingDays } from "./writing-days.ts";

/** Days: a mention that may mean more than these when the day of writing is not sure stays unknown. */
const WIDEST_MENTION = 31;

/** Links named as proof of a value; the strongest. */
const MOST_NAMED = 2;

/** An article with the dates that its links give it: its mentions, and its publication where they say anything of it. */
export function placed(
  article: PlacedArticle,
  { links, writtenOn }: Agreement,
  tellings: readonly Telling[],
  onDay: OnDay,
): PlacedArticle {
  const direct = new Map(links.map((link) => [link.telling.index, link] as const));
  if (writtenOn === undefined) {
    return {
      ...article,
      mentions: article.mentions.map((mention, index) => linkedMention(mention, direct.get(index)) ?? mention),
    };
  }
  const written = narrowedByWeekdays(writtenOn, tellings, onDay);
  const strongest = links
    .filter((link) => link.writtenOn !== undefined)
    .toSorted(
      by(
        ({ likeness }) => -likeness,
        ({ telling }) => telling.index,
        ({ proof }) => proof.telling.article.id,
      ),
    )
    .slice(0, MOST_NAMED);
  const passages = withoutInner(distinctPassages(strongest.flatMap(passagesOfLink)));
  return {
    ...article,
    published: publishedOn(article, written, strongest, passages),
    mentions: article.mentions.map(
      (mention, index) =>
        linkedMention(mention, direct.get(index)) ?? countedMention(mention, index, written.days, onDay, passages),
    ),
  };
}

/** « lundi » of this article, the sentence of the other, and what that one was counted from. */
function passagesOfLink({ telling, proof }: Link): Passages {
  const { article, passage } = proof.telling;
  const sentence = evidenceAt({ article: article.id, text: article.original }, passage, "company/same-day");
  return withoutInner([telling.mention.expression, sentence, ...proof.passages]);
}

/** Without those that lie inside another: whoever is shown the sentence has seen its « lundi ». */
function withoutInner(passages: Passages): Passages {
  const [first, ...rest] = distinctPassages(passages);
  const kept = rest.filter(
    (inner) => !rest.some((outer) => outer !== inner && outer.article === inner.article && contains(outer, inner)),
  );
  return [first, ...kept];
}

function publishedOn(
  article: PlacedArticle,
  { days, newsDay }: WritingDays,
  links: readonly Link[],
  evidence: Passages,
): Attested<EventDate> {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return article.published;
  const value =
    newsDay !== undefined && days.includes(newsDay)
      ? uncertainDay(newsDay, first, last)
      : first === last
        ? uncertainDay(first, first, last)
        : eventDate(edtfOfDays(first, last));
  const because =
    [...new Set(links.map(sameDay))].join("\u202f; ") +
    (newsDay === undefined
      ? "\u202f; l’article nomme les jours de la semaine sans date, c’est qu’il les suit de près"
      : "\u202f; un article paraît le dernier jour qu’il nomme, ou le lendemain");
  const { published } = article;
  if (published.status !== "stated") return implied(value, { because, evidence });
  return implied(value, { because, evidence, within: { value: published.value, evidence: published.evidence } });
}

function sameDay({ telling, proof }: Link): string {
  return (
    `${frenchQuote(telling.mention.expression.quote)} est le jour qu’un autre article, pour le même fait, ` +
    `nomme ${frenchQuote(proof.telling.mention.expression.quote)}\u00a0: le ${frenchDay(proof.day)}`
  );
}

function linkedMention(mention: DatedMention, link: Link | undefined): DatedMention | undefined {
  if (link === undefined) return undefined;
  return {
    ...mention,
    date: implied(uncertainDay(link.proof.day, link.proof.day, link.proof.day), {
      because: sameDay(link),
      evidence: passagesOfLink(link),
    }),
  };
}

/** A mention counted from each day on which the article may have been written: what they give together. */
function countedMention(
  mention: DatedMention,
  index: number,
  days: readonly Day[],
  onDay: OnDay,
  proof: readonly Evidence[],
): DatedMention {
  if (mention.date.status === "stated" || mention.date.status === "disputed") return mention;
  const values = days.map((day) => {
    const date = onDay(day)[index]?.date;
    return date === undefined ? undefined : settled(date);
  });
  const known = values.filter((value) => value !== undefined);
  const [first, ...others] = known;
  if (first === undefined || known.length < values.length) return mention;
  const value = others.every(({ edtf }) => edtf === first.edtf) ? doubted(first) : hullOf(known);
  if (value === undefined) return mention;
  return {
    ...mention,
    date: implied(value, {
      because: "compté depuis les jours où l’article a pu être écrit, eux-mêmes déduits d’un autre article",
      evidence: distinctPassages([mention.expression, ...proof]),
    }),
  };
}

function hullOf(values: readonly EventDate[]): EventDate | undefined {
  const earliest = values.map((value) => value.earliest).toSorted(by((day) => day))[0];
  const latest = values
    .map((value) => value.latest)
    .toSorted(by((day) => day))
    .at(-1);
  if (earliest === undefined || latest === undefined) return undefined;
  const hull = eventDate(edtfOfDays(earliest, latest));
  return lengthInDays(hull) > WIDEST_MENTION ? undefined : hull;
}
