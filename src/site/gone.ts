import { articleId, dossierId, eventId, type Address } from "../domain/names.ts";
import { found, pageContext, type SiteContext } from "./context.ts";
import { feed } from "./feeds.ts";
import type { Page } from "./page.ts";
import { redirectPage } from "./redirect-page.ts";
import { articleTitle, groupTitle } from "./slices.ts";
import {
  addressOfPath,
  chronologyAddress,
  dossierFeedAddress,
  originalAddress,
  publicPath,
  sourcesAddress,
} from "./urls.ts";

/** An address whose page only leads elsewhere, and where. */
export interface Move {
  readonly from: Address;
  readonly to: Address;
}

/** Every address that leads on at once. That of a withdrawn article does not: its page says so, and stays. */
export function moves(once: readonly string[], standing: readonly string[], site: SiteContext): readonly Move[] {
  const moved = site.archive.redirects.filter(({ from }) => !from.startsWith("articles/"));
  return [
    ...moved.map(({ from, to }) => ({ from: addressOfPath(from), to: addressOfPath(to) })),
    ...vanished(once, standing),
  ];
}

/** A page at the address of every article, event and dossier that answers no more by itself. */
export function movedPages(site: SiteContext): readonly Page[] {
  return site.archive.redirects.map(({ from, to }) => leading(addressOfPath(from), addressOfPath(to), site));
}

/**
 * A page at each address of a source, a year, a month or a day that stood once and stands no more: it leads to the nearest page above
 * that stands. `once`: public paths of earlier builds, `standing` of this one.
 */
export function vanishedPages(
  once: readonly string[],
  standing: readonly string[],
  site: SiteContext,
): readonly Page[] {
  return vanished(once, standing).map(({ from, to }) => leading(from, to, site));
}

function vanished(once: readonly string[], standing: readonly string[]): readonly Move[] {
  const there = new Set(standing);
  return once
    .filter((path) => path.endsWith("/") && !there.has(path))
    .map((path) => ({ from: addressOfPath(path), to: listOf(path, there) }));
}

/** What answers at the other addresses of what is gone: the original of a withdrawn article, the feed of a dossier that moved. */
export function goneTexts(site: SiteContext): readonly { readonly address: Address; readonly content: () => string }[] {
  return site.archive.redirects.flatMap(({ from, to }) => {
    const [folder, id = ""] = from.split("/");
    if (folder === "articles") {
      const content = `Cet original a été retiré de l’archive. Ce qui en tient lieu, depuis la page d’accueil du site\u00A0: ./${to}\n`;
      return [{ address: originalAddress(articleId(id)), content: () => content }];
    }
    return folder === "dossiers"
      ? [{ address: dossierFeedAddress(dossierId(id)), content: () => feedOf(id, to, site) }]
      : [];
  });
}

/** The feed of a dossier that moved goes on with what took its place, under the address that readers subscribed to. */
function feedOf(id: string, to: string, site: SiteContext): string {
  const at = dossierFeedAddress(dossierId(id));
  const { settings, articles } = site.archive;
  const [folder, target = ""] = to.split("/");
  if (folder === "articles") {
    const article = found(site.articles, articleId(target));
    return feed(at, articleTitle(article).text, addressOfPath(to), [article], site);
  }
  const group =
    folder === "dossiers"
      ? found(site.dossiers, dossierId(target))
      : folder === "evenements"
        ? found(site.events, eventId(target))
        : undefined;
  if (group === undefined) return feed(at, settings.title, addressOfPath(to), articles, site);
  const members = group.articles.map((member) => found(site.articles, member));
  return feed(at, groupTitle(group.title, site).text, addressOfPath(to), members, site);
}

function leading(at: Address, to: Address, site: SiteContext): Page {
  return { kind: "redirect", address: at, data: () => redirectPage(to, pageContext(site, at)) };
}

/** The nearest page above that stands: the month of a day, the year of a month, the source of one of its parts, else the list. */
function listOf(path: string, there: ReadonlySet<string>): Address {
  const above = path.replace(/[^/]+\/$/u, "");
  if (above === publicPath(chronologyAddress)) return chronologyAddress;
  if (above === publicPath(sourcesAddress) || above === "") return sourcesAddress;
  return there.has(above) ? addressOfPath(above) : listOf(above, there);
}
