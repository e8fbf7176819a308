import type { PlacedArticle } from "../domain/article.ts";
import { evidenceAt, type Evidence } from "../domain/evidence.ts";
import type { Quotation } from "../domain/quotation.ts";
import { overlaps, slice } from "../domain/span.ts";
import { stancesIn, type Stance } from "./quotation-stances.ts";
import { inPieceOrder } from "./article-order.ts";
import { DENIALS } from "../lexicon/fr/quoted-opposites.ts";
import { fold, isCapitalised, isContentWord, stem, wordsIn, type Word } from "./words.ts";

/** The very same words, wherever they are quoted. */
export interface Wording {
  /** Stems of its content words, in order. */
  readonly content: readonly string[];
  /** For each content word, whether it is more than a name: what two people may both have to say is not a quotation shared. */
  readonly telling: readonly boolean[];
  /** Before which content words something is denied: « ne … pas » before the second of them is 1. */
  readonly denied: readonly number[];
  /** Content words that take one side of two contraries. */
  readonly stances: readonly Stance[];
  /** Names of those who are stated to say it, folded words; empty where nobody is named. */
  readonly speakers: readonly string[];
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
  const wordings = new Map<string, { words: readonly Word[]; places: Evidence[]; speakers: string[] }>();
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
      const speakers = parts.flatMap(({ speaker }) => namesOf(speaker));
      if (known === undefined) wordings.set(key, { words, places: [place], speakers });
      else {
        known.places.push(place);
        known.speakers.push(...speakers);
      }
    }
  }
  return [...wordings.values()].map(({ words, places, speakers }) => {
    const content = words.filter((word) => isContentWord(word.folded));
    const [opening] = words;
    const stems = content.map((word) => stem(word.folded));
    return {
      content: stems,
      stances: stancesIn(stems),
      telling: content.map((word) => word === opening || !isCapitalised(word.text)),
      denied: denialsIn(words),
      speakers: [...new Set(speakers)],
      places,
    };
  });
}

/** « un pas de géant »: a step denies nothing. */
const STEP_BEFORE: ReadonlySet<string> = new Set("un ce le son premier grand chaque".split(" "));

function denialsIn(words: readonly Word[]): readonly number[] {
  const denied: number[] = [];
  let passed = 0;
  words.forEach(({ folded }, index) => {
    if (DENIALS.has(folded) && !STEP_BEFORE.has(words[index - 1]?.folded ?? "")) denied.push(passed);
    if (isContentWord(folded)) passed += 1;
  });
  return denied;
}

/** Words of a name that the text states as the speaker’s: offices and bodies without a name of two words say too little. */
function namesOf(speaker: Quotation["speaker"]): readonly string[] {
  if (speaker.status !== "stated") return [];
  const words = speaker.value.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
  return words.length < 2 ? [] : words.map(fold);
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
