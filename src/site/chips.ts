import type { PlacedArticle } from "../domain/article.ts";
import type { Evidence } from "../domain/evidence.ts";
import { contains, type Span } from "../domain/span.ts";
import { found, type PageContext } from "./context.ts";
import type { ChipView, PieceView } from "./views.ts";
import { articleAddress } from "./urls.ts";

/** The letter of an article, leading to its page. */
export function pieceOf(article: PlacedArticle, context: PageContext): PieceView {
  return { letter: article.piece, href: context.link(articleAddress(article.id)) };
}

/** `A¶3` for a passage: leads to its paragraph, or to the original where the passage was set aside. */
export function chipOf(passage: Evidence, context: PageContext): ChipView {
  return chipAt(found(context.articles, passage.article), passage, context);
}

/** The same for a place in a given article. */
export function chipAt(article: PlacedArticle, at: Span, context: PageContext): ChipView {
  const paragraph = paragraphNumberAt(article, at);
  const piece = article.piece ?? "";
  const name = article.piece === null ? "l’article" : `pièce ${article.piece}`;
  if (paragraph === null) {
    return {
      piece,
      paragraph,
      href: context.link(articleAddress(article.id), "original"),
      name: `${piece} original, ${name}, passage mis de côté`,
    };
  }
  return {
    piece,
    paragraph,
    href: context.link(articleAddress(article.id), `p${paragraph}`),
    name: `${piece}¶${paragraph}, ${name}, paragraphe ${paragraph}`,
  };
}

/** Number (from 1) of the paragraph a place lies in, or null when it lies in noise. */
function paragraphNumberAt(article: PlacedArticle, at: Span): number | null {
  let low = 0;
  let high = article.paragraphs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const paragraph = article.paragraphs[middle];
    if (paragraph === undefined) return null;
    if (at.start < paragraph.start) high = middle - 1;
    else if (at.start >= paragraph.end) low = middle + 1;
    else {
      const point = { start: at.start, end: at.start };
      return paragraph.pieces.some((piece) => contains(piece, point)) ? middle + 1 : null;
    }
  }
  return null;
}
