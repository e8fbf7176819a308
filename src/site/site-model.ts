import type { Archive } from "../domain/archive.ts";
import type { Address, SeedPath } from "../domain/names.ts";
import { byCodeUnits } from "../domain/order.ts";
import { articlePage } from "./article-page.ts";
import { chronologyIndex } from "./chronology-index.ts";
import { chronologyPage, dayPage, monthPage, yearPage } from "./chronology-pages.ts";
import { found, pageContext, siteContext, type PageContext, type SiteContext } from "./context.ts";
import { dataPage } from "./data-page.ts";
import { dossierPage } from "./dossier-page.ts";
import { eventPage } from "./event-page.ts";
import { exportsOf } from "./exports/index.ts";
import type { Export } from "./exports/export.ts";
import { feed } from "./feeds.ts";
import { frontPage } from "./front-page.ts";
import { goneTexts, movedPages, moves, vanishedPages } from "./gone.ts";
import { hostFiles } from "./hosts/host-files.ts";
import type { Page } from "./page.ts";
import type { PageData, PageKind } from "./pages.ts";
import { aboutPage, notFoundPage } from "./plain-pages.ts";
import { referenceFiles } from "./references/reference-files.ts";
import { searchPage } from "./search-page.ts";
import { searchRecords, type SearchRecord } from "./search-records.ts";
import { robots, sitemap } from "./sitemap.ts";
import { groupTitle } from "./slices.ts";
import { sourcePage, sourceParts, sourcesPage } from "./source-pages.ts";
import {
  aboutAddress,
  articleAddress,
  chronologyAddress,
  dataAddress,
  dayAddress,
  dossierAddress,
  dossierFeedAddress,
  eventAddress,
  feedAddress,
  frontAddress,
  isMonthData,
  monthAddress,
  notFoundAddress,
  originalAddress,
  publicPath,
  robotsAddress,
  searchAddress,
  sitemapAddress,
  sourceAddress,
  sourcesAddress,
  yearAddress,
} from "./urls.ts";

/** Everything to publish. Contents are made when they are asked for, so that nothing is held but the archive itself. */
export interface SiteModel {
  readonly pages: readonly Page[];
  readonly exports: readonly Export[];
  /** Public paths that must answer for ever, besides those of articles, events and dossiers; sorted. */
  readonly lasting: readonly string[];
  /** Feeds, references, sitemap, robots, what the host reads. */
  readonly texts: readonly { readonly address: Address; readonly content: () => string }[];
  /** What the search index is made of, one article after the other; null where none is published. */
  readonly search: (() => Iterable<SearchRecord>) | null;
  /** Seeds served byte for byte. */
  readonly originals: readonly { readonly address: Address; readonly seed: SeedPath; readonly sha256: string }[];
}

/**
 * The published site as a pure function of the archive. `version` is the program's, shown in the footer. `oncePublished` are the
 * public paths of lasting pages of earlier builds: those that are no more lead to the list they were in. `indexed`: a search index is
 * published with it.
 */
export function siteModel(
  archive: Archive,
  version: string,
  oncePublished: readonly string[] = [],
  indexed = true,
): SiteModel {
  const site = siteContext(archive, version);
  const exports = exportsOf(archive, oncePublished);
  const standing = pagesOf(site, exports, indexed);
  const lasting = [
    ...standing.filter(({ kind }) => LASTING_KINDS.has(kind)).map(({ address: at }) => publicPath(at)),
    ...exports.map(({ address: at }) => at).filter(isMonthData),
  ];
  const pages = [...standing, ...vanishedPages(oncePublished, lasting, site)];
  return {
    pages,
    exports,
    lasting: [...new Set([...oncePublished, ...lasting])].toSorted(byCodeUnits),
    texts: [
      ...goneTexts(site),
      ...referenceFiles(site),
      {
        address: feedAddress,
        content: () => feed(feedAddress, archive.settings.title, frontAddress, archive.articles, site),
      },
      ...archive.dossiers.map((dossier) => ({
        address: dossierFeedAddress(dossier.id),
        content: () => {
          const articles = dossier.articles.map((id) => found(site.articles, id));
          return feed(
            dossierFeedAddress(dossier.id),
            groupTitle(dossier.title, site).text,
            dossierAddress(dossier.id),
            articles,
            site,
          );
        },
      })),
      { address: sitemapAddress, content: () => sitemap(findable(pages), archive.settings.url) },
      { address: robotsAddress, content: () => robots(archive.settings) },
      ...hostFiles(archive.settings.host, {
        base: archive.settings.base,
        moves: moves(oncePublished, lasting, site),
        encoded: archive.articles
          .filter(({ seed }) => seed.encoding !== "utf-8")
          .map(({ id, seed }) => ({ address: originalAddress(id), encoding: seed.encoding })),
        lines: exports.filter(isJsonLines).map(({ address: at }) => at),
      }),
    ],
    search: indexed ? () => searchRecords(site) : null,
    originals: archive.articles.map((article) => ({
      address: originalAddress(article.id),
      seed: article.seed.path,
      sha256: article.seed.sha256,
    })),
  };
}

/** Kinds of page whose addresses come from what the articles say; those of articles, events and dossiers are in the register already. */
const LASTING_KINDS: ReadonlySet<PageKind> = new Set<PageKind>(["year", "month", "day", "source"]);

function pagesOf(site: SiteContext, exports: readonly Export[], indexed: boolean): readonly Page[] {
  const { archive } = site;
  const index = chronologyIndex(site);
  const page = (kind: PageData["kind"], address: Address, make: (context: PageContext) => PageData): Page => ({
    kind,
    address,
    data: () => make(pageContext(site, address)),
  });
  return [
    page("front", frontAddress, frontPage),
    ...archive.dossiers.map((dossier) =>
      page("dossier", dossierAddress(dossier.id), (context) => dossierPage(dossier, context)),
    ),
    ...archive.events.map((event) => page("event", eventAddress(event.id), (context) => eventPage(event, context))),
    ...archive.articles.map((article) =>
      page("article", articleAddress(article.id), (context) => articlePage(article, context)),
    ),
    page("chronology", chronologyAddress, (context) => chronologyPage(index, context)),
    ...[...index.years.keys()].map((year) =>
      page("year", yearAddress(year), (context) => yearPage(year, index, context)),
    ),
    ...[...index.months.keys()].map((month) =>
      page("month", monthAddress(month), (context) => monthPage(month, index, context)),
    ),
    ...[...site.crowdedDays.keys()].map((day) => page("day", dayAddress(day), (context) => dayPage(day, context))),
    page("sources", sourcesAddress, sourcesPage),
    ...site.sources.flatMap((source) =>
      sourceParts(source).map((part) =>
        page("source", sourceAddress(source.slug, part), (context) => sourcePage(source, part, context)),
      ),
    ),
    page("data", dataAddress, (context) => dataPage(exports, context)),
    page("search", searchAddress, (context) => searchPage(indexed, context)),
    page("about", aboutAddress, aboutPage),
    page("not-found", notFoundAddress, notFoundPage),
    ...movedPages(site),
  ];
}

/** True of data of one record a line, but for the months of articles, which share a folder. */
function isJsonLines({ address: at }: Export): boolean {
  return at.endsWith(".jsonl") && !isMonthData(at);
}

/** The addresses search engines may list. */
function findable(pages: readonly Page[]): readonly Address[] {
  return pages.filter((page) => page.kind !== "redirect" && page.kind !== "not-found").map((page) => page.address);
}
