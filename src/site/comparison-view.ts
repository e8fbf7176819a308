import type { PlacedArticle } from "../domain/article.ts";
import type { Comparison, Fact } from "../domain/dossier.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { ArticleId } from "../domain/names.ts";
import { contains } from "../domain/span.ts";
import { writtenView } from "./article-line.ts";
import { chipOf, pieceOf } from "./chips.ts";
import type { ComparisonView, FactRowView, NameView, QuotationVersionView } from "./comparison-views.ts";
import { found, type PageContext } from "./context.ts";
import { CORRECTED, divergencesOf } from "./divergences.ts";
import { dependenceLines, namedLines } from "./named-lines.ts";
import { sliceView } from "./slices.ts";
import { speakerLabel } from "./speaker-label.ts";

const AGREEMENT_WORDS: Readonly<Record<FactRowView["agreement"], string>> = {
  agree: "concordent",
  differ: "divergent",
  single: "une seule pièce",
};

/** Longest passage in a cell of the table of facts, in UTF-16 units. */
const CELL_UNITS = 160;

/** What the articles of an event or a dossier tell side by side, one column an article in the order given. */
export function comparisonView(
  { facts, quotations, names, people, places, dependence }: Comparison,
  articles: readonly PlacedArticle[],
  context: PageContext,
): ComparisonView {
  return {
    pieces: articles.map((article) => pieceOf(article, context)),
    divergences: divergencesOf(facts, context),
    facts: factRows(
      facts,
      articles.map((article) => article.id),
      context,
    ),
    quotations: quotations.map((quotation) =>
      quotation.versions.map((version, index) => quotationVersion(version, quotation.alignment[index] ?? [], context)),
    ),
    names: nameViews(names, context),
    people: namedLines(people, context),
    places: namedLines(places, context),
    dependence: dependenceLines(dependence, context),
  };
}

/** A figure that changes with the days, told by several: each holds for the day beside it. */
function agreementWord({ agreement, statements }: Fact): string {
  const isTold = agreement === "single" && new Set(statements.map(({ article }) => article)).size > 1;
  return isTold ? "au fil des jours" : AGREEMENT_WORDS[agreement];
}

function factRows(
  facts: Comparison["facts"],
  columns: readonly ArticleId[],
  context: PageContext,
): readonly FactRowView[] {
  return facts.map((fact) => ({
    topic: fact.topic,
    agreement: fact.agreement,
    agreementWord: agreementWord(fact),
    upstream: fact.upstream === undefined ? null : `même source\u00A0: ${fact.upstream}`,
    cells: columns.map((column) =>
      fact.statements
        .filter((statement) => statement.article === column)
        .map((statement) => ({
          text: sliceView(statement.quote, CELL_UNITS),
          chip: chipOf(statement, context),
          ...(statement.corrected ? { note: CORRECTED } : {}),
        })),
    ),
  }));
}

function quotationVersion(
  version: Evidence,
  runs: QuotationVersionView["runs"],
  context: PageContext,
): QuotationVersionView {
  const article = found(context.articles, version.article);
  const quotation = article.quotes.find((quote) => contains(version, quote));
  return {
    chip: chipOf(version, context),
    speaker: quotation === undefined ? "locuteur inconnu" : speakerLabel(article, quotation.speaker),
    date: writtenView(article).date,
    runs,
  };
}

function nameViews(names: Comparison["names"], context: PageContext): readonly NameView[] {
  return names.map((name) => ({
    canonical: name.canonical,
    variants: name.variants.map((variant) => ({
      form: variant.form,
      chips: variant.evidence.map((passage) => chipOf(passage, context)),
    })),
  }));
}
