import type { Reference } from "./reference.ts";

const TYPES = {
  article: "article-newspaper",
  event: "webpage",
  dossier: "webpage",
  withdrawn: "document",
} as const satisfies Readonly<Record<Reference["kind"], string>>;

/**
 * A reference as CSL-JSON, one item in a list. A date in doubt is a `literal`, so that its question mark is printed and no program
 * takes it for sure. Source: the citation-style-language schema, csl-data.json 1.0.2.
 */
export function cslJson(reference: Reference): string {
  const { key, kind, title, authors, publishers, date, language, archive, path, url, notes } = reference;
  const issued =
    date === null ? undefined : date.parts === null ? { literal: date.edtf } : { "date-parts": date.parts };
  const isArticle = kind === "article";
  const item = {
    id: key,
    type: TYPES[kind],
    title,
    author: authors.length === 0 ? undefined : authors.map((literal) => ({ literal })),
    "container-title": isArticle ? (publishers.length === 0 ? undefined : publishers.join(", ")) : archive,
    issued: isArticle ? issued : undefined,
    "event-date": isArticle ? undefined : issued,
    language: language ?? undefined,
    archive: isArticle ? archive : undefined,
    archive_location: isArticle ? path : undefined,
    URL: url ?? undefined,
    note: notes.length === 0 ? undefined : notes.join(" "),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
