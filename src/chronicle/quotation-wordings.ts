import type { PlacedArticle } from "../domain/article.ts";
import type { EventDate } from "../domain/edtf-date.ts";
import { evidenceAt, type Evidence } from "../domain/evidence.ts";
import type { Quotation } from "../domain/quotation.ts";
import { overlaps, slice } from "../domain/span.ts";
import { writtenDate } from "../domain/written.ts";
import { denialsIn, denies } from "./quotation-denials.ts";
import { stancesIn, type Stance } from "./quotation-stances.ts";
import { inPieceOrder } from "./article-order.ts";
import { SHADING_WORDS } from "../lexicon/fr/quoted-opposites.ts";
import { looselyTransliterated } from "../lexicon/fr/transliteration.ts";
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
  /** The last word of each name, or of a body: « M. Garrec » and « Odile Garrec » have one in common. Transliterated. */
  readonly surnames: readonly string[];
  /** Stems of what it says when shades and denials are left out, in order: « je veux juste dormir » gives `veux dormir`. */
  readonly core: readonly string[];
  /** Folded words of each clause, what stands between two signs. */
  readonly clauses: readonly string[];
  /** Fewer words than a quotation of its own has; kept where the text names who says it. */
  readonly brief: boolean;
  /** When the articles that quote it were written, as far as it is known. */
  readonly written: readonly EventDate[];
  /** Where it is quoted, in order of pieces; each passage is a whole quotation, marks included. */
  readonly places: readonly Evidence[];
}

/** Words between the marks: shorter quotations are turns of phrase that anyone may use. */
const LEAST_WORDS = 5;
/** Words of what is kept beside the whole that it is a part of: « Je suis innocent ». */
const LEAST_BRIEF = 3;

/**
 * The wordings quoted by some articles, in order of pieces. Quotations that go on in the next paragraph are one, from the first
 * opening mark to the last closing one. What was set aside as noise and what has fewer than five words is left out.
 */
export function quotationWordings(articles: readonly PlacedArticle[]): readonly Wording[] {
  const wordings = new Map<string, Quoted>();
  for (const article of inPieceOrder(articles)) {
    for (const parts of wholeQuotations(article)) {
      const first = parts[0];
      const last = parts.at(-1);
      if (first === undefined || last === undefined) continue;
      const words = parts.flatMap((part) => wordsIn(article.original, part.inner));
      const surnames = parts.flatMap(({ speaker }) => surnameOf(speaker));
      if (words.length < (surnames.length === 0 ? LEAST_WORDS : LEAST_BRIEF)) continue;
      const original = { article: article.id, text: article.original };
      const place = evidenceAt(original, { start: first.start, end: last.end }, "chronicle/quotation");
      const key = words.map((word) => word.folded).join(" ");
      const known = wordings.get(key);
      const clauses = parts.flatMap((part) => clausesOf(article, part));
      const quoted = known ?? { words, clauses, places: [], speakers: [], surnames: [], written: [] };
      quoted.places.push(place);
      quoted.speakers.push(...parts.flatMap(({ speaker }) => namesOf(speaker)));
      quoted.surnames.push(...surnames);
      quoted.written.push(...[writtenDate(article)].filter((date) => date !== undefined));
      if (known === undefined) wordings.set(key, quoted);
    }
  }
  return [...wordings.values()].map(({ words, clauses, places, speakers, surnames, written }) => {
    const content = words.filter((word) => isContentWord(word.folded));
    const [opening] = words;
    const stems = content.map((word) => stem(word.folded));
    return {
      content: stems,
      stances: stancesIn(stems),
      telling: content.map((word) => word === opening || !isCapitalised(word.text)),
      denied: denialsIn(words),
      speakers: [...new Set(speakers)],
      surnames: [...new Set(surnames)],
      core: coreOf(words),
      clauses,
      brief: words.length < LEAST_WORDS,
      written,
      places,
    };
  });
}

/** A wording while its places are gathered. */
interface Quoted {
  readonly words: readonly Word[];
  readonly clauses: readonly string[];
  readonly places: Evidence[];
  readonly speakers: string[];
  readonly surnames: string[];
  readonly written: EventDate[];
}

function clausesOf(article: PlacedArticle, { inner }: Quotation): readonly string[] {
  return slice(article.original, inner)
    .split(/[,;:.!?…()–—]/u)
    .map((clause) => wordsIn(clause, { start: 0, end: clause.length }))
    .filter((words) => words.length > 0)
    .map((words) => words.map(({ folded }) => folded).join(" "));
}

function coreOf(words: readonly Word[]): readonly string[] {
  const denying = new Set(words.filter((_, at) => denies(words, at)).map(({ folded }) => folded));
  return words
    .filter(({ folded }) => isContentWord(folded) || MODAL.test(folded))
    .filter(({ folded }) => !SHADING_WORDS.has(folded) && !denying.has(folded))
    .map(({ folded }) => stem(folded));
}

/** « veut », « voulait », « peut », « doit », folded: small words of any text, and half of a short statement. */
const MODAL =
  /^(?:veu(?:t|x|lent)|voul(?:ait|ais|ons|aient)|pe(?:ut|ux|uvent)|pouv(?:ait|ais|ons|aient)|doi(?:s|t|vent)|dev(?:ait|ais|ons|aient))$/u;

/** Words of a name that the text states as the speaker’s: offices and bodies without a name of two words say too little. */
function namesOf(speaker: Quotation["speaker"]): readonly string[] {
  if (speaker.status !== "stated") return [];
  const words = speaker.value.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
  return words.length < 2 ? [] : words.map(fold);
}

function surnameOf(speaker: Quotation["speaker"]): readonly string[] {
  if (speaker.status !== "stated") return [];
  const last = fold((speaker.value.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).at(-1) ?? "");
  return last.length < LEAST_LETTERS ? [] : [looselyTransliterated(last)];
}

/** Letters of a surname that says who it is: « Kim » is too many. */
const LEAST_LETTERS = 4;

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
