import { groupedNumbers, wordsOf } from "../../templates/assets/js/french-words.js";
import type { PlacedArticle } from "../domain/article.ts";
import type { NameVariants } from "../domain/dossier.ts";
import type { ArticleId } from "../domain/names.ts";
import { contains, slice, type Span } from "../domain/span.ts";
import { writtenDate } from "../domain/written.ts";
import { writtenView } from "./article-line.ts";
import { found, type SiteContext } from "./context.ts";
import { articleTitle, groupTitle, hasStatedTitle } from "./slices.ts";
import { articleAddress, publicPath } from "./urls.ts";

/** An article as the search index takes it. */
export interface SearchRecord {
  /** Public path of the article: « articles/kim/ ». */
  readonly url: string;
  /** The words it is found by, one space between, in the order of its units. */
  readonly words: string;
  /** What a result shows without opening the article; `texte` and `aussi` are JSON (SearchUnit[], Also[]). */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A passage that is searched: the number of its paragraph, 0 for the title, and its exact words. */
type SearchUnit = readonly [paragraph: number, text: string];
/** Words that stand in the index behind those of a unit, for what it writes otherwise: which words of it they stand for, and how many they are. */
type Also = readonly [unit: number, first: number, last: number, amount: number];

interface Variant extends Span {
  /** The other spellings of what stands there. */
  readonly others: readonly string[];
}

/** One record an article, made when it is asked for. */
export function* searchRecords(site: SiteContext): Iterable<SearchRecord> {
  const variants = variantsByArticle(site);
  for (const article of site.archive.articles) yield searchRecord(article, variants.get(article.id) ?? [], site);
}

function searchRecord(article: PlacedArticle, variants: readonly Variant[], site: SiteContext): SearchRecord {
  const words: string[] = [];
  const also: Also[] = [];
  const units: SearchUnit[] = [];
  const add = (paragraph: number, text: string, here: readonly Placed[]): void => {
    const own = wordsOf(text);
    words.push(...own.map(({ word }) => word));
    for (const { word, first, last } of groupedNumbers(text, own)) {
      words.push(word);
      also.push([units.length, first, last, 1]);
    }
    for (const { start, end, others } of here) {
      const first = own.findIndex((word) => word.end > start);
      const last = own.findLastIndex((word) => word.start < end);
      const extra = others.flatMap((form) => wordsOf(form).map(({ word }) => word));
      if (first < 0 || last < first || extra.length === 0) continue;
      words.push(...extra);
      also.push([units.length, first, last, extra.length]);
    }
    units.push([paragraph, text]);
  };
  const title = articleTitle(article);
  // A title taken from the opening words stands in the first paragraph already.
  if (hasStatedTitle(article)) add(0, title.text, []);
  for (const [index, paragraph] of article.paragraphs.entries()) {
    for (const piece of paragraph.pieces) {
      const here = variants
        .filter((variant) => contains(piece, variant))
        .map(({ start, end, others }) => ({ start: start - piece.start, end: end - piece.start, others }));
      add(index + 1, slice(article.original, piece), here);
    }
  }
  // What the archivist states stands in no paragraph: « auteur: Paul Ndiaye ».
  for (const name of namedOutside(article)) add(0, name, []);
  const { dateVerb, date, dateMark } = writtenView(article);
  return {
    url: publicPath(articleAddress(article.id)),
    words: words.join(" "),
    meta: {
      titre: title.text,
      coupe: title.cut ? "1" : "",
      tenu: hasStatedTitle(article) ? "" : "1",
      lettre: article.piece ?? "",
      ecrit: date === null ? dateVerb : `${dateVerb} ${date.label}`,
      etat: dateMark.status,
      mot: dateMark.word,
      texte: JSON.stringify(units),
      aussi: JSON.stringify(also),
    },
    filters: filtersOf(article, dateMark.word, site),
  };
}

function namedOutside(article: PlacedArticle): ReadonlySet<string> {
  const pieces = article.paragraphs.flatMap((paragraph) => paragraph.pieces);
  const outside = article.sources.filter(({ evidence }) => !pieces.some((piece) => contains(piece, evidence)));
  return new Set(outside.map(({ name }) => name));
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly others: readonly string[];
}

function filtersOf(article: PlacedArticle, dateWord: string, site: SiteContext): SearchRecord["filters"] {
  const written = writtenDate(article);
  const group =
    article.dossier === null
      ? article.event === null
        ? undefined
        : found(site.events, article.event)
      : found(site.dossiers, article.dossier);
  const named = article.sources.filter(({ role }) => role !== "unnamed").map(({ canonical }) => canonical);
  return {
    annee: [written === undefined ? "sans date" : written.earliest.slice(0, 4)],
    date: [dateWord],
    ...(named.length === 0 ? {} : { source: [...new Set(named)] }),
    ...(group === undefined ? {} : { dossier: [groupTitle(group.title, site).text] }),
  };
}

/** For every article, where it writes a name that others write otherwise, with their spellings. */
function variantsByArticle(site: SiteContext): ReadonlyMap<ArticleId, readonly Variant[]> {
  const byArticle = new Map<ArticleId, Variant[]>();
  const { dossiers, events } = site.archive;
  for (const { names } of [...dossiers, ...events.filter((event) => event.dossier === null)]) {
    for (const name of names) for (const variant of variantsOf(name)) push(byArticle, variant.article, variant);
  }
  return byArticle;
}

function variantsOf({ variants }: NameVariants): readonly (Variant & { readonly article: ArticleId })[] {
  return variants.flatMap(({ form, evidence }) => {
    const others = variants.filter((other) => other.form !== form).map((other) => other.form);
    return evidence.map(({ article, start, end }) => ({ article, start, end, others }));
  });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
