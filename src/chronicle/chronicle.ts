import type { PlacedArticle } from "../domain/article.ts";
import type { Dossier } from "../domain/dossier.ts";
import { compareFacts } from "./compare-facts.ts";
import { compareQuotations } from "./compare-quotations.ts";
import { nameVariants } from "./name-variants.ts";
import { orderDays } from "./order-days.ts";

/**
 * What the articles of one dossier tell, side by side: what happened on which day according to whom, the figures, the
 * quotations and the names that they give in several ways. Nothing is settled by a pick; the passages are shown. The
 * order of the articles given does not matter.
 */
export function chronicle(
  articles: readonly PlacedArticle[],
): Pick<Dossier, "chronicle" | "facts" | "quotations" | "names"> {
  return {
    chronicle: orderDays(articles),
    facts: compareFacts(articles),
    quotations: compareQuotations(articles),
    names: nameVariants(articles),
  };
}
