import type { Archive } from "../domain/archive.ts";
import type { Address, ArticleId, SeedPath } from "../domain/names.ts";
import { articlePage } from "./article-page.ts";
import { chronologyIndex } from "./chronology-index.ts";
import { chronologyPage, monthPage, yearPage } from "./chronology-pages.ts";
import { found, pageContext, siteContext, type PageContext, type SiteContext } from "./context.ts";
import { dataPage } from "./data-page.ts";
import { dossierPage } from "./dossier-page.ts";
import { eventPage } from "./event-page.ts";
import { exportsOf } from "./exports/index.ts";
import type { Export } from "./exports/export.ts";
import { feed } from "./feeds.ts";
import { frontPage } from "./front-page.ts";
import type { Page } from "./page.ts";
import type { PageData } from "./pages.ts";
import { aboutPage, notFoundPage, redirectPage } from "./plain-pages.ts";
import { robots, sitemap } from "./sitemap.ts";
import { groupTitle } from "./slices.ts";
import { sourcePage, sourcesPage } from "./source-pages.ts";
import {
  aboutAddress, addressOfPath, articleAddress, chronologyAddress, dataAddress, dossierAddress, dossierFeedAddress, eventAddress, feedAddress,
  frontAddress, monthAddress, notFoundAddress, originalAddress, robotsAddress, sitemapAddress, sourceAddress, sourcesAddress, yearAddress,
} from "./urls.ts";

/** Everything to publish. Contents are made when they are asked for, so that nothing is held but the archive itself. */
export interface SiteModel {
  readonly pages: readonly Page[];
  readonly exports: readonly Export[];
  /** Feeds, sitemap, robots. */
  readonly texts: readonly { readonly address: Address; readonly content: () => string }[];
  /** Seeds served byte for byte. */
  readonly originals: readonly { readonly address: Address; readonly seed: SeedPath; readonly sha256: string; readonly article: ArticleId }[];
}

/** The published site as a pure function of the archive. `version` is the program's, shown in the footer. */
export function siteModel(archive: Archive, version: string): SiteModel {
  const site = siteContext(archive, version);
  const exports = exportsOf(archive);
  const pages = pagesOf(site, exports);
  return {
    pages,
    exports,
    texts: [
      { address: feedAddress, content: () => feed(feedAddress, archive.settings.title, frontAddress, archive.articles, site) },
      ...archive.dossiers.map((dossier) => ({
        address: dossierFeedAddress(dossier.id),
        content: () => {
          const articles = dossier.articles.map((id) => found(site.articles, id));
          return feed(dossierFeedAddress(dossier.id), groupTitle(dossier.title, site).text, dossierAddress(dossier.id), articles, site);
        },
      })),
      { address: sitemapAddress, content: () => sitemap(findable(pages), archive.settings) },
      { address: robotsAddress, content: () => robots(archive.settings) },
    ],
    originals: archive.articles.map((article) => ({
      address: originalAddress(article.id),
      seed: article.seed.path,
      sha256: article.seed.sha256,
      article: article.id,
    })),
  };
}

function pagesOf(site: SiteContext, exports: readonly Export[]): readonly Page[] {
  const { archive } = site;
  const index = chronologyIndex(site);
  const page = (kind: PageData["kind"], address: Address, make: (context: PageContext) => PageData): Page => ({
    kind,
    address,
    data: () => make(pageContext(site, address)),
  });
  return [
    page("front", frontAddress, frontPage),
    ...archive.dossiers.map((dossier) => page("dossier", dossierAddress(dossier.id), (context) => dossierPage(dossier, context))),
    ...archive.events.map((event) => page("event", eventAddress(event.id), (context) => eventPage(event, context))),
    ...archive.articles.map((article) => page("article", articleAddress(article.id), (context) => articlePage(article, context))),
    page("chronology", chronologyAddress, (context) => chronologyPage(index, context)),
    ...[...index.years.keys()].map((year) => page("year", yearAddress(year), (context) => yearPage(year, index, context))),
    ...[...index.months.keys()].map((month) => page("month", monthAddress(month), (context) => monthPage(month, index, context))),
    page("sources", sourcesAddress, sourcesPage),
    ...site.sources.map((source) => page("source", sourceAddress(source.slug), (context) => sourcePage(source, context))),
    page("data", dataAddress, (context) => dataPage(exports, context)),
    page("about", aboutAddress, aboutPage),
    page("not-found", notFoundAddress, notFoundPage),
    ...archive.redirects.map(({ from, to }) =>
      page("redirect", addressOfPath(from), (context) => redirectPage(addressOfPath(to), context)),
    ),
  ];
}

/** The addresses search engines may list. */
function findable(pages: readonly Page[]): readonly Address[] {
  return pages.filter((page) => page.kind !== "redirect" && page.kind !== "not-found").map((page) => page.address);
}
