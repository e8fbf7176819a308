import type { Address } from "../../domain/names.ts";
import type { PageContext } from "../context.ts";
import { absoluteUrl } from "../urls.ts";

/** A thing as schema.org describes it. Properties that are not known are undefined, and JSON leaves them out. */
export interface Thing {
  readonly "@type": string | readonly string[];
  readonly "@id"?: string;
  readonly [property: string]: unknown;
}

/**
 * The name of what a page is about, as other things refer to it: absolute where the archive knows its address, else relative to
 * the page, which JSON-LD resolves against the page's own address.
 */
export function idOf(page: Address, context: PageContext): string {
  return `${urlOf(page, context)}#objet`;
}

/** The address of a page or file, absolute where the archive knows its own. */
export function urlOf(to: Address, context: PageContext): string {
  return absoluteUrl(to, context.archive.settings.url) ?? context.link(to);
}
