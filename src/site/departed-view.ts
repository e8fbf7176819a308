import type { Departed } from "../domain/departed.ts";
import type { DepartedView } from "./comparison-views.ts";
import type { PageContext } from "./context.ts";
import { articleTitle } from "./slices.ts";
import { articleAddress } from "./urls.ts";

/** The articles that had a letter here: where each is now, or that it was withdrawn. */
export function departedViews(departed: readonly Departed[], context: PageContext): readonly DepartedView[] {
  return departed.map(({ piece, article }) => {
    const known = context.articles.get(article);
    return {
      piece,
      title: known === undefined ? { text: "article retiré de l’archive", cut: false } : articleTitle(known),
      href: context.link(articleAddress(article)),
    };
  });
}
