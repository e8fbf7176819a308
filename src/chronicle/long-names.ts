import type { PlacedArticle } from "../domain/article.ts";
import { by } from "../domain/order.ts";
import { slice, type Span } from "../domain/span.ts";
import type { ArticleWords } from "./capitalised-words.ts";
import { foldName } from "./fold-name.ts";
import { properNouns } from "./proper-nouns.ts";
import { sameNames } from "./same-names.ts";

/** A place where a name stands. */
export interface Naming {
  readonly article: PlacedArticle;
  readonly place: Span;
}

/**
 * Names of two words or more that meet in one key, with all their places. Where the first word of one is in doubt, the key that is sure elsewhere
 * decides. Spellings of one name are put together (see `sameNames`).
 */
export function longNames(articles: readonly ArticleWords[]): readonly (readonly Naming[])[] {
  const nouns = articles.flatMap(({ article, sentences }) => properNouns(sentences).map((noun) => ({ article, noun })));
  const keyOf = (article: PlacedArticle, place: Span): string => foldName(slice(article.original, place));
  const sure = new Set(nouns.flatMap(({ article, noun }) => (noun.sure ? [keyOf(article, noun)] : [])));
  const namings = new Map<string, Naming[]>();
  for (const { article, noun } of nouns) {
    const tail = noun.tail;
    const useTail = tail !== undefined && !sure.has(keyOf(article, noun)) && sure.has(keyOf(article, tail));
    const place = useTail ? tail : { start: noun.start, end: noun.end };
    const key = keyOf(article, place);
    const known = namings.get(key);
    if (known === undefined) namings.set(key, [{ article, place }]);
    else known.push({ article, place });
  }
  return sameNames([...namings.keys()]).map((keys) =>
    keys.toSorted(by((key) => key)).flatMap((key) => namings.get(key) ?? []),
  );
}
