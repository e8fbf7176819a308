import { Parser } from "htmlparser2";

/** What a page links to, and what may be linked to in it. */
export interface PageLinks {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

/** Where HTML and Atom put addresses. */
const LINK_ATTRIBUTES: Readonly<Record<string, string>> = {
  a: "href",
  link: "href",
  img: "src",
  script: "src",
  source: "src",
  iframe: "src",
};

/** Every address and every anchor of an HTML page or, with `xml`, of a feed. */
export function linksOf(text: string, xml: boolean): PageLinks {
  const links: string[] = [];
  const anchors = new Set<string>();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (attributes["id"] !== undefined) anchors.add(attributes["id"]);
        const address = attributes[LINK_ATTRIBUTES[name] ?? ""];
        if (address !== undefined) links.push(address);
        const refresh =
          name === "meta" && attributes["http-equiv"] === "refresh"
            ? /url=(?<url>.+)$/iu.exec(attributes["content"] ?? "")
            : null;
        if (refresh?.groups?.["url"] !== undefined) links.push(refresh.groups["url"]);
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
  parser.end(text);
  return { links, anchors };
}

/** Where a link of the site leads: a published path and perhaps an anchor. Null for one that leaves the site. */
export interface LinkTarget {
  readonly path: string;
  readonly anchor: string | null;
}

/**
 * The target of a link that stands on the page at `from` (a published path). `origins` are the site's own beginnings of an
 * address: its base, its absolute URL.
 */
export function targetOf(link: string, from: string, origins: readonly string[]): LinkTarget | null {
  const own = origins.find((origin) => link.startsWith(origin));
  const inner = own === undefined ? link : `/${link.slice(own.length)}`;
  if (own === undefined && (/^[a-z][a-z0-9+.-]*:/iu.test(link) || link.startsWith("//"))) return null;
  const resolved = new URL(inner, `file:///${from}`);
  const path = decodeURIComponent(resolved.pathname.slice(1));
  return {
    path: path === "" || path.endsWith("/") ? `${path}index.html` : path,
    anchor: resolved.hash === "" ? null : decodeURIComponent(resolved.hash.slice(1)),
  };
}
