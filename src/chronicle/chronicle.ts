import type { PlacedArticle } from "../domain/article.ts";
import type { Dispatch } from "../domain/dispatch.ts";
import type { Comparison, Dossier } from "../domain/dossier.ts";
import { castOf } from "./cast.ts";
import { compareFacts } from "./compare-facts.ts";
import { compareQuotations } from "./compare-quotations.ts";
import { dependenceOf, withUpstream } from "./dependence.ts";
import { nameVariants } from "./name-variants.ts";
import { orderDays } from "./order-days.ts";

/**
 * What the articles of one event or dossier tell, side by side: the figures, the quotations and the names that they give in several ways, the
 * people and places they name, and which of them rest on one source. Nothing is settled by a pick; the passages are shown. Versions of one
 * dispatch are one account. The order of the articles given does not matter.
 */
export function comparison(articles: readonly PlacedArticle[], dispatches: readonly Dispatch[] = []): Comparison {
  return {
    facts: withUpstream(compareFacts(articles, dispatches), articles),
    quotations: compareQuotations(articles, dispatches),
    names: nameVariants(articles),
    ...castOf(articles),
    dependence: dependenceOf(articles),
  };
}

/** The same for a dossier, with what happened on which day according to whom. */
export function chronicle(
  articles: readonly PlacedArticle[],
  dispatches: readonly Dispatch[] = [],
): Comparison & Pick<Dossier, "chronicle"> {
  return { chronicle: orderDays(articles), ...comparison(articles, dispatches) };
}
