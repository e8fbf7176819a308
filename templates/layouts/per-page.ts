import type { Page } from "../../src/site/page.ts";
import type { PageKind } from "../../src/site/pages.ts";

/** What Eleventy hands a page template: one page of its kind. */
export interface Entry {
  readonly entry: Page;
}

/** Front matter of a page template: one output file a page of that kind, at the page's own address, in no collection. */
export function perPage(kind: PageKind) {
  return {
    pagination: { data: `pages.${kind}`, size: 1, alias: "entry" },
    permalink: ({ entry }: Entry): string => entry.address,
    eleventyExcludeFromCollections: true,
  };
}

/** The page's content. Throws TypeError when a page of another kind came here. */
export function contentOf<K extends PageKind>({ entry }: Entry, kind: K) {
  const data = entry.data();
  if (!isKind(data, kind)) throw new TypeError(`${entry.address} is a ${data.kind} page, not a ${kind} page`);
  return data;
}

function isKind<D extends { readonly kind: string }, K extends string>(
  data: D,
  kind: K,
): data is Extract<D, { kind: K }> {
  return data.kind === kind;
}
