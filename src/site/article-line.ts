import type { PlacedArticle } from "../domain/article.ts";
import { settled } from "../domain/attested.ts";
import type { EventDate } from "../domain/edtf-date.ts";
import { slice } from "../domain/span.ts";
import { pieceOf } from "./chips.ts";
import type { PageContext } from "./context.ts";
import { dateView } from "./french-dates.ts";
import { count, mark, markOf } from "./french-labels.ts";
import type { ArticleLineView, DateView, LinkView, MarkView } from "./views.ts";
import { articleTitle, hasStatedTitle } from "./slices.ts";

/** A line in a list of articles. */
export function articleLine(
  article: PlacedArticle,
  context: PageContext,
  belongsTo: LinkView | null = null,
): ArticleLineView {
  return {
    piece: pieceOf(article, context),
    title: articleTitle(article),
    titleStated: hasStatedTitle(article),
    ...writtenView(article),
    size: `${count(wordCount(article), "mot")}\u00A0· ${count(article.paragraphs.length, "paragraphe")}`,
    context: belongsTo,
  };
}

/** When it was written, as a line tells it: a stated date before an implied one, « mis à jour » only for want of a stated publication. */
export function writtenView(article: PlacedArticle): {
  readonly dateVerb: string;
  readonly date: DateView | null;
  readonly dateMark: MarkView;
} {
  const choice =
    article.published.status !== "stated" && article.updated.status === "stated" ? article.updated : article.published;
  const verb = choice === article.updated ? "mis à jour" : "écrit";
  const date = settled(choice);
  if (date !== undefined)
    return { dateVerb: `${verb}${preposition(date)}`, date: dateView(date), dateMark: markOf(choice) };
  return choice.status === "disputed"
    ? { dateVerb: "dates divergentes", date: null, dateMark: mark("disputed") }
    : { dateVerb: "date d’écriture", date: null, dateMark: mark("unknown") };
}

/** The same in words: « écrit le 17 septembre 2023 ? (déduit) », « date d’écriture : inconnu ». */
export function whenWritten(article: PlacedArticle): string {
  const { dateVerb, date, dateMark } = writtenView(article);
  return date === null ? `${dateVerb}\u00A0: ${dateMark.word}` : `${dateVerb} ${date.label} (${dateMark.word})`;
}

/** « le », « en » or nothing, with its space, before a date: « écrit le 3 mai », « écrit en mai ». */
export function preposition(date: EventDate): string {
  switch (date.precision) {
    case "day":
      return " le";
    case "month":
    case "year":
      return " en";
    case "interval":
      return "";
  }
}

function wordCount(article: PlacedArticle): number {
  let words = 0;
  for (const paragraph of article.paragraphs) {
    for (const piece of paragraph.pieces)
      words += slice(article.original, piece).match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  }
  return words;
}
