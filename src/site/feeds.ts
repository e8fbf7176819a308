import type { PlacedArticle } from "../domain/article.ts";
import { settled } from "../domain/attested.ts";
import type { Day } from "../domain/day.ts";
import type { Address } from "../domain/names.ts";
import { byCodeUnits } from "../domain/order.ts";
import { slice } from "../domain/span.ts";
import { writtenDate } from "../domain/written.ts";
import { whenWritten } from "./article-line.ts";
import { pageContext, type SiteContext } from "./context.ts";
import { oneLine } from "./one-line.ts";
import { namesInRole } from "./references/references-of.ts";
import { startOfDay } from "./start-of-day.ts";
import { statedDay } from "./stated-day.ts";
import { articleTitle, sliceView } from "./slices.ts";
import { absoluteUrl, articleAddress, linker, publicPath } from "./urls.ts";
import { element, xmlDocument, type Xml } from "./xml.ts";

/** Entries of a feed, latest first. A reader polls; the archive itself is on the site. */
const MOST_ENTRIES = 50;
/** Length of an entry's summary in UTF-16 units. */
const SUMMARY_UNITS = 400;
/** Atom demands a moment; where the archive knows no day, this one says « never », and never moves. */
const NO_DAY = "1970-01-01T00:00:00Z";

/**
 * An Atom feed (RFC 4287) of articles by when they were written. Atom demands a moment of every entry: a day is given as its
 * first moment in the archive's time zone; an article without a date takes one that no article can have, its summary saying so.
 * Its authors are those that the article names, else its paper; where it names neither, the feed's author, which is the archive, stands for them.
 */
export function feed(
  at: Address,
  title: string,
  home: Address,
  articles: readonly PlacedArticle[],
  site: SiteContext,
): string {
  const { settings } = site.archive;
  const context = pageContext(site, at);
  const link = (to: Address): string => absoluteUrl(to, settings.url) ?? linker(at, settings.base)(to);
  const latest = articles
    .map(lastDay)
    .filter((day) => day !== undefined)
    .toSorted(byCodeUnits)
    .at(-1);
  const feedMoment = latest === undefined ? NO_DAY : startOfDay(latest, settings.timeZone);
  const entries = articles
    .toSorted((a, b) => byCodeUnits(lastDay(b) ?? "", lastDay(a) ?? "") || byCodeUnits(a.id, b.id))
    .slice(0, MOST_ENTRIES);
  return xmlDocument(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "fr" },
      element("id", {}, { text: idOf(at, settings.url) }),
      element("title", {}, { text: oneLine(title) }),
      element("subtitle", {}, { text: settings.tagline }),
      element("updated", {}, { text: feedMoment }),
      element("author", {}, element("name", {}, { text: settings.title })),
      element("link", { rel: "self", type: "application/atom+xml", href: link(at) }),
      element("link", { rel: "alternate", type: "text/html", href: link(home) }),
      ...entries.map((article) => entry(article, link, context)),
    ),
  );
}

function entry(article: PlacedArticle, link: (to: Address) => string, site: SiteContext): Xml {
  const { settings } = site.archive;
  const to = articleAddress(article.id);
  const day = lastDay(article);
  const publishedDay = statedDay(article.published);
  const named = namesInRole(article, "author");
  const authors = named.length > 0 ? named : namesInRole(article, "publisher");
  const title = articleTitle(article);
  const piece = article.paragraphs.find((paragraph) => !paragraph.heading)?.pieces[0];
  const opening = piece === undefined ? undefined : sliceView(slice(article.original, piece), SUMMARY_UNITS);
  return element(
    "entry",
    {},
    element("id", {}, { text: idOf(to, settings.url) }),
    element("title", {}, { text: title.cut ? `${oneLine(title.text)} […]` : oneLine(title.text) }),
    element("updated", {}, { text: day === undefined ? NO_DAY : startOfDay(day, settings.timeZone) }),
    publishedDay === undefined
      ? undefined
      : element("published", {}, { text: startOfDay(publishedDay, settings.timeZone) }),
    ...authors.map((name) => element("author", {}, element("name", {}, { text: name }))),
    element("link", { rel: "alternate", type: "text/html", href: link(to) }),
    element(
      "summary",
      {},
      {
        text: `${whenWritten(article)}.${opening === undefined ? "" : ` «\u202F${opening.text}${opening.cut ? " […]" : ""}\u202F»`}`,
      },
    ),
  );
}

/** The last day on which it was written or mended, as far as it is known. */
function lastDay(article: PlacedArticle): Day | undefined {
  return settled(article.updated)?.latest ?? writtenDate(article)?.latest;
}

/** For ever the same: the address where the archive knows its own, else a name made of the path. */
function idOf(of: Address, siteUrl: string | undefined): string {
  return absoluteUrl(of, siteUrl) ?? `urn:x-recoupe:${publicPath(of) === "" ? "/" : publicPath(of)}`;
}
