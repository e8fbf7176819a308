import type { Day } from "../domain/day.ts";
import { address, type Address, type ArticleId, type DossierId, type EventId } from "../domain/names.ts";

/** Every address of the site is made here; every link between two of them too. */
export const frontAddress = address("index.html");
export const chronologyAddress = address("chronologie/index.html");
export const sourcesAddress = address("sources/index.html");
export const dataAddress = address("donnees/index.html");
export const aboutAddress = address("a-propos/index.html");
export const searchAddress = address("recherche/index.html");
/** Folder of the search index, below the search page. */
export const searchIndexFolder = "recherche/pagefind";
export const searchScriptAddress = address("assets/js/search.js");
export const notFoundAddress = address("404.html");
export const feedAddress = address("fil.xml");
export const sitemapAddress = address("sitemap.xml");
export const robotsAddress = address("robots.txt");
/** Never published: the local server alone answers there. */
export const atelierAddress = address("_atelier/index.html");
export const stylesheetAddress = address("assets/css/site.css");
export const iconAddress = address("assets/icon.svg");

export function articleAddress(id: ArticleId): Address {
  return address(`articles/${id}/index.html`);
}

export function eventAddress(id: EventId): Address {
  return address(`evenements/${id}/index.html`);
}

export function dossierAddress(id: DossierId): Address {
  return address(`dossiers/${id}/index.html`);
}

export function dossierFeedAddress(id: DossierId): Address {
  return address(`dossiers/${id}/fil.xml`);
}

/** `year` has four digits. */
export function yearAddress(year: string): Address {
  return address(`chronologie/${year}/index.html`);
}

/** `month` is `2023-09`. */
export function monthAddress(month: string): Address {
  return address(`chronologie/${month.replace("-", "/")}/index.html`);
}

/** The page of one day of which much is told. */
export function dayAddress(day: Day): Address {
  return address(`chronologie/${day.replaceAll("-", "/")}/index.html`);
}

/** `part` 1 is the address of the source itself; more passages stand at `sources/afp/2/`, `sources/afp/3/`. */
export function sourceAddress(slug: string, part = 1): Address {
  return address(part === 1 ? `sources/${slug}/index.html` : `sources/${slug}/${part}/index.html`);
}

/** The reference beside a page of an article, an event or a dossier: `articles/kim/citation.bib`. */
export function citationAddress(page: Address, extension: "bib" | "ris" | "json"): Address {
  return address(page.replace(/index\.html$/u, `citation.${extension}`));
}

export function originalAddress(id: ArticleId): Address {
  return address(`originaux/${id}.txt`);
}

/** `month` is `2023-09`, or null for the articles without a date. */
export function articlesDataAddress(month: string | null): Address {
  return address(`donnees/articles/${month ?? "sans-date"}.jsonl`);
}

/** The month of a data file of articles (`2023-09`, null for those without a date); undefined for any other path. */
export function monthOfData(path: string): string | null | undefined {
  const name = /^donnees\/articles\/(?<name>\d{4}-\d{2}|sans-date)\.jsonl$/u.exec(path)?.groups?.["name"];
  return name === "sans-date" ? null : name;
}

/** True for the address of a data file of a month's articles. */
export function isMonthData(path: string): boolean {
  return monthOfData(path) !== undefined;
}

/** How a reader names the page: `articles/kim/` for `articles/kim/index.html`, the file itself for the rest. */
export function publicPath(of: Address): string {
  return of === frontAddress ? "" : of.endsWith("/index.html") ? of.slice(0, -"index.html".length) : of;
}

/** The file behind a public path: the inverse of publicPath. */
export function addressOfPath(path: string): Address {
  return address(path === "" || path.endsWith("/") ? `${path}index.html` : path);
}

/** Makes the links of one page. `fragment` comes without its `#`. */
export type Linker = (to: Address, fragment?: string) => string;

/**
 * Links from the page at `from`. They are relative, so that the site works under any path; with base `file` they end in
 * `index.html`. The 404 page is shown at any depth, so its links begin with the base.
 */
export function linker(from: Address, base: string): Linker {
  const fromDisk = base === "file";
  const depth = from.split("/").length - 1;
  return (to, fragment) => {
    const hash = fragment === undefined ? "" : `#${fragment}`;
    if (to === from && fragment !== undefined) return hash;
    const target = fromDisk ? to : publicPath(to);
    if (from === notFoundAddress && !fromDisk) return `${base}${target}${hash}`;
    return `${relative(from, target, depth)}${hash}`;
  };
}

/** The page's absolute address, or null when the archive does not know its own. */
export function absoluteUrl(to: Address, siteUrl: string | undefined): string | null {
  return siteUrl === undefined ? null : `${siteUrl}${encodePath(publicPath(to))}`;
}

/** The path with what a URL cannot hold percent-encoded; slashes stay. */
export function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

function relative(from: Address, target: string, depth: number): string {
  const fromParts = from.split("/");
  const targetParts = target.split("/");
  let shared = 0;
  while (shared < depth && shared < targetParts.length - 1 && fromParts[shared] === targetParts[shared]) shared += 1;
  const path = `${"../".repeat(depth - shared)}${targetParts.slice(shared).join("/")}`;
  return path === "" ? "./" : path;
}
