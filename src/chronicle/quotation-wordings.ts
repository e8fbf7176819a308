import type { PlacedArticle } from "../domain/article.ts";
import { evidenceAt, type Evidence } from "../domain/evidence.ts";
import type { Quotation } from "../domain/quotation.ts";
import { overlaps, slice } from "../domain/span.ts";
import { inPieceOrder } from "./article-order.ts";
import { isCapitalised, isContentWord, stem, wordsIn, type Word } from "./words.ts";

/** The very same words, wherever they are quoted. */
export interface Wording {
  /** Stems of its content words, in order. */
  readonly content: readonly string[];
  /** For each content word, whether it is more than a name: what two people may both have to say is not a quotation shared. */
  readonly telling: readonly boolean[];
  /** Where it is quoted, in order of pieces; each passage is a whole quotation, marks included. */
  readonly places: readonly Evidence[];
}

/** Words between the marks: shorter quotations are turns of phrase that anyone may use. */
const LEAST_WORDS = 5;

/**
 * The wordings quoted by some articles, in order of pieces. Quotations that go on in the next paragraph are one, from the first
 * opening mark to the last closing one. What was set aside as noise and what has fewer than five words is left out.
 */
export function quotationWordings(articles: readonly PlacedArticle[]): readonly Wording[] {
  const wordings = new Map<string, { words: readonly Word[]; places: Evidence[] }>();
  for (const article of inPieceOrder(articles)) {
    for (const parts of wholeQuotations(article)) {
      const first = parts[0];
      const last = parts.at(-1);
      if (first === undefined || last === undefined) continue;
      const words = parts.flatMap((part) => wordsIn(article.original, part.inner));
      if (words.length < LEAST_WORDS) continue;
      const original = { article: article.id, text: article.original };
      const place = evidenceAt(original, { start: first.start, end: last.end }, "chronicle/quotation");
      const key = words.map((word) => word.folded).join(" ");
      const known = wordings.get(key);
      if (known === undefined) wordings.set(key, { words, places: [place] });
      else known.places.push(place);
    }
  }
  return [...wordings.values()].map(({ words, places }) => {
    const content = words.filter((word) => isContentWord(word.folded));
    const [opening] = words;
    return {
      content: content.map((word) => stem(word.folded)),
      telling: content.map((word) => word === opening || !isCapitalised(word.text)),
      places,
    };
  });
}

/** Quotations with the paragraphs they go on in. One that stands apart from what it would continue begins anew. */
function wholeQuotations(article: PlacedArticle): readonly (readonly Quotation[])[] {
  const groups: Quotation[][] = [];
  for (const quote of article.quotes) {
    if (article.noise.some((noise) => overlaps(noise, quote))) continue;
    const group = groups.at(-1);
    const before = group?.at(-1);
    const follows =
      before !== undefined && before.end <= quote.start && isBlank(article, { start: before.end, end: quote.start });
    if (quote.continues && follows) group?.push(quote);
    else groups.push([quote]);
  }
  return groups;
}

function isBlank(article: PlacedArticle, between: { readonly start: number; readonly end: number }): boolean {
  return slice(article.original, between).trim() === "";
}
