import type { PlacedArticle } from "../../src/domain/article.ts";
import { slice, type Span } from "../../src/domain/span.ts";
import type { Miss } from "../score.ts";
import { onOneLine } from "../table.ts";
import type { GoldArticle } from "./gold.ts";

/** Makes the misses of one article: what is wrong, with the passage where. */
export function saysAt(gold: GoldArticle, article: PlacedArticle): (at: Span, what: string) => Miss {
  return (at, what) => ({ where: gold.name, passage: onOneLine(slice(article.original, at)), what });
}
