import type { Address } from "../domain/names.ts";
import type { Settings } from "../domain/settings.ts";
import { absoluteUrl, encodePath, publicPath, sitemapAddress } from "./urls.ts";
import { element, xmlDocument } from "./xml.ts";

/** Most addresses one sitemap file may hold. Source: sitemaps.org protocol 0.9. */
const MOST_ADDRESSES = 50_000;

/**
 * The pages to be found by search engines (sitemaps.org 0.9). The protocol wants absolute addresses; an archive that does not
 * know its own gives paths from its base, which a person can still read. Beyond the protocol's limit the first addresses stand.
 */
export function sitemap(pages: readonly Address[], settings: Settings): string {
  return xmlDocument(
    element(
      "urlset",
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
      ...pages
        .slice(0, MOST_ADDRESSES)
        .map((page) => element("url", {}, element("loc", {}, { text: location(page, settings) }))),
    ),
  );
}

/** Everything may be read; the sitemap is named where the archive knows its own address. */
export function robots(settings: Settings): string {
  const map = absoluteUrl(sitemapAddress, settings.url);
  return `User-agent: *\nAllow: /\n${map === null ? "" : `Sitemap: ${map}\n`}`;
}

function location(page: Address, settings: Settings): string {
  const base = settings.base === "file" ? "/" : settings.base;
  return absoluteUrl(page, settings.url) ?? `${base}${encodePath(publicPath(page))}`;
}
