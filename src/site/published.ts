import { articleText, type PlacedArticle } from "../domain/article.ts";
import type { Comparison, Dossier } from "../domain/dossier.ts";
import type { Event } from "../domain/event.ts";
import type { Span } from "../domain/span.ts";
import { slice } from "../domain/span.ts";
import { articleAddress, dossierAddress, eventAddress, publicPath } from "./urls.ts";

/** An article in the form in which it is published: the `Article` of the data contract, keys in the contract's order. */
export function publishedArticle(article: PlacedArticle) {
  const at = ({ start, end }: Span) => ({ start, end });
  const words = (span: Span) => ({ ...at(span), text: slice(article.original, span) });
  return {
    id: article.id,
    url: publicPath(articleAddress(article.id)),
    seed: article.seed,
    language: article.language,
    title: article.title,
    published: article.published,
    updated: article.updated,
    sources: article.sources,
    quotes: article.quotes.map(({ inner, speaker, truncated, continues, ...span }) => ({
      ...at(span),
      text: slice(article.original, inner),
      speaker,
      truncated,
      continues,
    })),
    mentions: article.mentions,
    noise: article.noise.map((noise) => ({ ...words(noise), kind: noise.kind })),
    defects: article.defects.map((defect) => ({ ...words(defect), kind: defect.kind, note: defect.note })),
    text: articleText(article),
    event: article.event,
    dossier: article.dossier,
  };
}

/** An event in the form of the data contract. */
export function publishedEvent(event: Event) {
  const { id, title, dossier, articles, when, dispatches, formerly } = event;
  return {
    id,
    url: publicPath(eventAddress(id)),
    title,
    dossier,
    articles,
    when,
    formerly,
    dispatches: dispatches.map(({ because, versions }) => ({
      because,
      versions: versions.map(({ changed, ...version }) => ({
        ...version,
        changed: changed.map(({ leading, here }) => ({ leading, here })),
      })),
    })),
    ...publishedComparison(event),
  };
}

/** A dossier in the form of the data contract. */
export function publishedDossier(dossier: Dossier) {
  const { id, title, events, articles, chronicle } = dossier;
  return {
    id,
    url: publicPath(dossierAddress(id)),
    title,
    events,
    articles,
    chronicle,
    ...publishedComparison(dossier),
  };
}

function publishedComparison({ facts, quotations, names, people, places, dependence }: Comparison) {
  return { facts, quotations: quotations.map(({ versions }) => ({ versions })), names, people, places, dependence };
}
