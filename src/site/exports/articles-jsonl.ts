import type { Archive } from "../../domain/archive.ts";
import type { PlacedArticle } from "../../domain/article.ts";
import { byCodeUnits } from "../../domain/order.ts";
import { filingMonth } from "../../domain/written.ts";
import { publishedArticle } from "../published.ts";
import { articlesDataAddress, monthOfData } from "../urls.ts";
import { jsonLines, type Export } from "./export.ts";

/**
 * Articles, one a line, in a file a month of publication; those without a month in a file of their own. The file of a month that is among
 * the `oncePublished` paths stays, empty, when its last article leaves it.
 */
export function articlesJsonl(archive: Archive, oncePublished: readonly string[]): readonly Export[] {
  const months = new Map<string | null, PlacedArticle[]>(
    oncePublished.flatMap((path) => {
      const month = monthOfData(path);
      return month === undefined ? [] : [[month, []]];
    }),
  );
  for (const article of archive.articles) {
    const month = filingMonth(article);
    const known = months.get(month);
    if (known === undefined) months.set(month, [article]);
    else known.push(article);
  }
  return [...months]
    .toSorted(([a], [b]) => byCodeUnits(a ?? "~", b ?? "~"))
    .map(([month, articles]) => ({
      address: articlesDataAddress(month),
      name: `articles-${month ?? "sans-date"}`,
      title: month === null ? "Un article par ligne, sans date d’écriture" : `Un article par ligne, écrits en ${month}`,
      mediaType: "application/x-ndjson",
      format: "jsonl",
      rows: articles.length,
      definition: "Article",
      content: () => jsonLines(lazily(articles)),
    }));
}

/** One published form at a time: it holds the article's text once more. */
function* lazily(articles: readonly PlacedArticle[]) {
  for (const article of articles) yield publishedArticle(article);
}
