import type { PlacedArticle } from "../domain/article.ts";
import { remainder, slice } from "../domain/span.ts";
import { by } from "../domain/order.ts";
import { chipAt } from "./chips.ts";
import type { PageContext } from "./context.ts";
import { count, NOISE_LABELS, number } from "./french-labels.ts";
import type { OriginalView } from "./article-views.ts";
import { originalAddress } from "./urls.ts";

/** The rule under which cleaning sets the front matter aside: it is the archivist's, not a leftover of the page. */
const FRONT_MATTER_RULE = "front-matter";

/** The whole file: what is text, what was set aside and as what, what is wrong in it. */
export function originalView(article: PlacedArticle, context: PageContext): OriginalView {
  const units = article.original.length;
  const aside = article.noise.reduce((sum, noise) => sum + noise.end - noise.start, 0);
  const kept = remainder({ start: 0, end: units }, article.noise).map((at) => ({ at, noise: null }));
  const gone = article.noise.map((noise) => ({
    at: noise,
    noise: noise.rule === FRONT_MATTER_RULE ? "notice de l’archiviste" : NOISE_LABELS[noise.kind],
  }));
  return {
    href: context.link(originalAddress(article.id)),
    path: article.seed.path,
    size: `${count(article.seed.bytes, "octet")}, ${article.seed.encoding.toUpperCase()}`,
    sha256: article.seed.sha256,
    setAside: `${count(article.noise.length, "passage")}, ${count(aside, "caractère")} sur ${number(units)}`,
    pieces: [...kept, ...gone]
      .toSorted(by((piece) => piece.at.start))
      .map((piece) => ({ text: slice(article.original, piece.at), noise: piece.noise })),
    defects: article.defects.map((defect) => ({
      text: slice(article.original, defect),
      note: defect.note,
      chip: chipAt(article, defect, context),
    })),
  };
}
