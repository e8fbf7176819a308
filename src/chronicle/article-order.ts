import type { PlacedArticle } from "../domain/article.ts";
import type { Evidence, Passages } from "../domain/evidence.ts";
import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";

/** Articles by the letter of their piece (`A` … `Z`, `AA` …), those without one last, then by id. */
export function inPieceOrder(articles: readonly PlacedArticle[]): readonly PlacedArticle[] {
  return articles.toSorted(
    by(
      (article) => article.piece?.length ?? Number.MAX_SAFE_INTEGER,
      (article) => article.piece ?? "",
      (article) => article.id,
    ),
  );
}

/** A comparison of passages: by the piece of their article, then by place. `articles` must hold the article of every passage. */
export function byPieceAndPlace(articles: readonly PlacedArticle[]): (one: Evidence, other: Evidence) => number {
  const rank = new Map<ArticleId, number>(inPieceOrder(articles).map((article, index) => [article.id, index]));
  return by(
    (passage: Evidence) => rank.get(passage.article) ?? rank.size,
    (passage) => passage.start,
    (passage) => passage.end,
    (passage) => passage.article,
  );
}

/** Each place once, in the order given. Throws RangeError when there is none: a value needs its proof. */
export function distinctPassages(passages: readonly Evidence[]): Passages {
  const places = new Map(passages.map((passage) => [`${passage.article} ${passage.start} ${passage.end}`, passage]));
  const [first, ...rest] = places.values();
  if (first === undefined) throw new RangeError("no passage to rest on");
  return [first, ...rest];
}
