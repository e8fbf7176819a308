import type { Address } from "../domain/names.ts";
import type { Settings } from "../domain/settings.ts";
import { absoluteUrl, encodePath, publicPath, sitemapAddress } from "./urls.ts";
import { element, xmlDocument } from "./xml.ts";

/** Most addresses one sitemap file may hold. Source: sitemaps.org protocol 0.9. */
const MOST_ADDRESSES = 50_000;

/**
 * The pages to be found by search engines (sitemaps.org 0.9), by their absolute addresses below `url`. It tells no time of change: the
 * archive has no clock. Beyond the protocol's limit the first addresses stand. Without `url` it lists none, since the protocol takes no other than
 * absolute addresses; it stands where it always did, and robots.txt does not name it.
 */
export function sitemap(pages: readonly Address[], url: string | undefined): string {
  const addresses =
    url === undefined ? [] : pages.slice(0, MOST_ADDRESSES).map((page) => `${url}${encodePath(publicPath(page))}`);
  return xmlDocument(
    element(
      "urlset",
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
      ...addresses.map((address) => element("url", {}, element("loc", {}, { text: address }))),
    ),
  );
}

/** Everything may be read; the sitemap is named where the archive knows its own address. */
export function robots(settings: Settings): string {
  const map = absoluteUrl(sitemapAddress, settings.url);
  return `User-agent: *\nAllow: /\n${map === null ? "" : `Sitemap: ${map}\n`}`;
}
