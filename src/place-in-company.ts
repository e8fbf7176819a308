import { datesInCompany, type Reread } from "./chronicle/company/dates-in-company.ts";
import { foldText } from "./clean/offset-map.ts";
import { byKey } from "./domain/by-key.ts";
import type { PlacedArticle } from "./domain/article.ts";
import { mentionsOnDay } from "./extract/dates/mentions.ts";

/**
 * The articles of an archive, the undated ones dated by the company they keep: those of their dossier, or of their event where it is in
 * none. In the order given.
 */
export function placeInCompany(articles: readonly PlacedArticle[]): readonly PlacedArticle[] {
  const companies = byKey(articles, ({ dossier, event, id }) => dossier ?? event ?? id);
  const dated = new Map(
    [...companies.values()].flatMap((company) =>
      datesInCompany(company, reread).map((article) => [article.id, article] as const),
    ),
  );
  return articles.map((article) => dated.get(article.id) ?? article);
}

/** Reads an article again from what it keeps, so that no folded text has to be kept for it. */
const reread: Reread = (article) =>
  mentionsOnDay(
    {
      original: { article: article.id, text: article.original },
      folded: foldText(article.original),
      paragraphs: article.paragraphs,
    },
    article.published,
    article.updated,
  );
