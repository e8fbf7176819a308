import type { PlacedArticle } from "../../domain/article.ts";
import { settled } from "../../domain/attested.ts";
import { lengthInDays } from "../../domain/edtf-date.ts";
import type { ArticleId } from "../../domain/names.ts";
import { agreementOf } from "./agree.ts";
import { linksOf, type OnDay, type Proof } from "./links.ts";
import { proofBook } from "./proof-book.ts";
import { proofsOf } from "./proofs.ts";
import { sameDateLinks } from "./same-date.ts";
import { placed } from "./place.ts";
import { tellingsOf } from "./telling.ts";
import { MOST_LINKS } from "./thresholds.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** Gives the reader of an article’s mentions on any day of writing. */
export type Reread = (article: PlacedArticle) => OnDay;

/**
 * Dates the undated articles of one group by the company they keep: what an article tells of « lundi » and another, that is dated, of the same
 * thing on a Monday fixes the day of both. Only what an article states of itself is proof; a date that rests on it may lead on to a further
 * article over shared days, `MOST_LINKS` at most, and every passage of that path is evidence. Values are uncertain (`?`), their
 * window is published, and without the article that states the date there is none. Articles come back in the order given.
 */
export function datesInCompany(articles: readonly PlacedArticle[], reread: Reread): readonly PlacedArticle[] {
  if (articles.length < 2 || !articles.some(isDated) || articles.every(isDated)) return articles;
  const vocabulary = vocabularyOf(articles);
  const known = new Map<ArticleId, PlacedArticle>();
  let proofs: readonly Proof[] = articles.flatMap((article) => proofsOf(tellingsOf(article, vocabulary)));
  for (let links = 1; links <= MOST_LINKS; links += 1) {
    const found: Proof[] = [];
    const book = proofBook(proofs, vocabulary);
    for (const article of articles) {
      if (isDated(article) || known.has(article.id)) continue;
      const onDay = remembering(reread(article));
      const tellings = tellingsOf(article, vocabulary);
      const window = settled(article.published);
      const agreement = agreementOf(
        [...linksOf(tellings, book, onDay, vocabulary), ...sameDateLinks(tellings, proofs)],
        (day) => window === undefined || (window.earliest <= day && day <= window.latest),
      );
      if (agreement === undefined) continue;
      const dated = placed(article, agreement, tellings, onDay);
      known.set(article.id, dated);
      found.push(...proofsOf(tellingsOf(dated, vocabulary)));
    }
    if (found.length === 0) break;
    proofs = [...proofs, ...found];
  }
  return articles.map((article) => known.get(article.id) ?? article);
}

/** Days: an article that states its month may still be placed in it. */
const WIDEST_KNOWN = 3;

/** True when an article says itself when it was written, to a few days, or says it in two ways. */
export function isDated(article: PlacedArticle): boolean {
  return [article.published, article.updated].some((known) => {
    if (known.status === "disputed") return true;
    const date = settled(known);
    return date !== undefined && lengthInDays(date) <= WIDEST_KNOWN;
  });
}

function remembering(onDay: OnDay): OnDay {
  const known = new Map<string, ReturnType<OnDay>>();
  return (day) => {
    const mentions = known.get(day) ?? onDay(day);
    known.set(day, mentions);
    return mentions;
  };
}
