import type { PlacedArticle } from "../domain/article.ts";
import type { Attested } from "../domain/attested.ts";
import type { SourceRole } from "../domain/source.ts";
import { pieceOf } from "./chips.ts";
import type { PageContext } from "./context.ts";
import { HARD, mark } from "./french-labels.ts";
import type { KnowledgeRowView, KnowledgeView, Status } from "./views.ts";

/** Above this many articles the table shows totals only: one column a piece would not fit a page. */
const MOST_COLUMNS = 12;

const STATUSES: readonly { readonly status: Status; readonly one: string; readonly many: string }[] = [
  { status: "stated", one: "indiqué", many: "indiqués" },
  { status: "implied", one: "déduit", many: "déduits" },
  { status: "disputed", one: "divergent", many: "divergents" },
  { status: "unknown", one: "inconnu", many: "inconnus" },
];

/** What the archive knows of its articles, and by what right; no row where there is no article. */
export function knowledgeView(articles: readonly PlacedArticle[], context: PageContext): KnowledgeView {
  if (articles.length === 0) return { pieces: [], rows: [] };
  const columns = articles.length > MOST_COLUMNS ? [] : articles;
  const row = (label: string, feminine: boolean, statusOf: (article: PlacedArticle) => Status): KnowledgeRowView => ({
    label,
    marks: columns.map((article) => mark(statusOf(article))),
    totals: totals(articles.map(statusOf), feminine),
  });
  return {
    pieces: columns.map((article) => pieceOf(article, context)),
    rows: [
      row("Date d’écriture", true, (article) => article.published.status),
      row("Mise à jour", true, (article) => article.updated.status),
      row("Titre", false, (article) => article.title.status),
      row("Éditeur", false, (article) => named(article, "publisher")),
      row("Auteur", false, (article) => named(article, "author")),
      row("Langue", true, (article) => status(article.language)),
    ],
  };
}

function totals(statuses: readonly Status[], feminine: boolean): string {
  return STATUSES.flatMap(({ status: wanted, one, many }) => {
    const amount = statuses.filter((found) => found === wanted).length;
    if (amount === 0) return [];
    const word = amount === 1 ? one : many;
    return [`${amount}${HARD}${feminine ? agreeing(word) : word}`];
  }).join(", ");
}

/** « déduits » → « déduites ». */
function agreeing(word: string): string {
  return word.endsWith("s") ? `${word.slice(0, -1)}es` : `${word}e`;
}

function status(known: Attested<unknown>): Status {
  return known.status;
}

function named(article: PlacedArticle, role: SourceRole): Status {
  return article.sources.some((source) => source.role === role) ? "stated" : "unknown";
}
