import type { PlacedArticle } from "../domain/article.ts";
import { settled } from "../domain/attested.ts";
import { by } from "../domain/order.ts";
import { writtenDate } from "../domain/written.ts";

/** By when they were written, earliest first, the undated last; then by address. */
export function byWriting(one: PlacedArticle, other: PlacedArticle): number {
  return WRITING_ORDER(one, other);
}

const WRITING_ORDER = by<PlacedArticle>(
  (article) => writtenDate(article)?.earliest ?? "~",
  (article) => writtenDate(article)?.latest ?? "~",
  (article) => settled(article.updated)?.time ?? "",
  (article) => article.id,
);
