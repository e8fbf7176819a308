import type { Archive } from "../domain/archive.ts";
import type { PlacedArticle } from "../domain/article.ts";
import type { ChronicleEntry, Dossier } from "../domain/dossier.ts";
import type { Day } from "../domain/day.ts";
import type { Event } from "../domain/event.ts";
import type { Address, ArticleId, DossierId, EventId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { writtenDate } from "../domain/written.ts";
import { crowdedDays } from "./crowded-days.ts";
import { indexSources, type SourceEntry } from "./source-index.ts";
import { byWriting } from "./writing-order.ts";
import { linker, type Linker } from "./urls.ts";

/** The archive with its look-ups, made once a build. */
export interface SiteContext {
  readonly archive: Archive;
  readonly articles: ReadonlyMap<ArticleId, PlacedArticle>;
  readonly events: ReadonlyMap<EventId, Event>;
  readonly dossiers: ReadonlyMap<DossierId, Dossier>;
  readonly sources: readonly SourceEntry[];
  /** Slug of a canonical name of a source. */
  readonly sourceSlugs: ReadonlyMap<string, string>;
  /** What an article takes part in of the archive's chronology, by position there. */
  readonly entryNumbers: ReadonlyMap<ArticleId, readonly number[]>;
  /** The dated articles in the order in which they were written. */
  readonly written: readonly PlacedArticle[];
  /** Where each of them stands there. */
  readonly writtenAt: ReadonlyMap<ArticleId, number>;
  /** Days that have a page of their own, with what is told of them. */
  readonly crowdedDays: ReadonlyMap<Day, readonly ChronicleEntry[]>;
  /** Version of the program, shown in the footer. */
  readonly version: string;
}

/** The same, seen from one page. */
export interface PageContext extends SiteContext {
  readonly address: Address;
  readonly link: Linker;
}

export function siteContext(archive: Archive, version: string): SiteContext {
  const sources = indexSources(archive.articles.toSorted(byDossierAndPiece));
  const written = archive.articles.filter((article) => writtenDate(article) !== undefined).toSorted(byWriting);
  return {
    archive,
    articles: new Map(archive.articles.map((article) => [article.id, article])),
    events: new Map(archive.events.map((event) => [event.id, event])),
    dossiers: new Map(archive.dossiers.map((dossier) => [dossier.id, dossier])),
    sources,
    sourceSlugs: new Map(sources.flatMap((source) => source.canonicals.map((canonical) => [canonical, source.slug]))),
    entryNumbers: entryNumbers(archive.chronology),
    written,
    writtenAt: new Map(written.map(({ id }, place) => [id, place])),
    crowdedDays: crowdedDays(archive.chronology),
    version,
  };
}

export function pageContext(site: SiteContext, address: Address): PageContext {
  return { ...site, address, link: linker(address, site.archive.settings.base) };
}

/** What an id leads to. Throws Error on an id the archive does not hold: a bug, never a state of the data. */
export function found<K, V>(map: ReadonlyMap<K, V>, id: K): V {
  const value = map.get(id);
  if (value === undefined) throw new Error(`the archive holds no ${String(id)}`);
  return value;
}

/** The chronology of some articles only: its entries with their statements. Costs what those articles state, not the archive. */
export function chronologyOf(articles: readonly ArticleId[], site: SiteContext): readonly ChronicleEntry[] {
  const members = new Set(articles);
  const numbers = new Set(articles.flatMap((id) => site.entryNumbers.get(id) ?? []));
  return [...numbers]
    .toSorted((a, b) => a - b)
    .flatMap((number) => {
      const entry = site.archive.chronology[number];
      if (entry === undefined) return [];
      return [{ ...entry, statements: entry.statements.filter((statement) => members.has(statement.article)) }];
    });
}

function entryNumbers(chronology: readonly ChronicleEntry[]): ReadonlyMap<ArticleId, readonly number[]> {
  const numbers = new Map<ArticleId, number[]>();
  for (const [number, entry] of chronology.entries()) {
    for (const id of new Set(entry.statements.map((statement) => statement.article))) {
      const known = numbers.get(id);
      if (known === undefined) numbers.set(id, [number]);
      else known.push(number);
    }
  }
  return numbers;
}

/** Dossier by dossier, in order of their letters; what has none comes last. */
export const byDossierAndPiece = by<PlacedArticle>(
  (article) => article.dossier ?? "~",
  (article) => article.piece?.length ?? Number.MAX_SAFE_INTEGER,
  (article) => article.piece ?? "",
  (article) => article.id,
);
