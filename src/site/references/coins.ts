import type { Reference } from "./reference.ts";

/** Kinds as Zotero names them: Dublin Core has no closer ones, and it reads these back. */
const TYPES = {
  article: "newspaperArticle",
  event: "webpage",
  dossier: "webpage",
  withdrawn: "document",
} as const satisfies Readonly<Record<Reference["kind"], string>>;

/**
 * A reference as the `title` of a COinS span: an OpenURL context object of Dublin Core terms, for Zotero and its like. A date that
 * is not stated is left out, since ISO 8601 cannot doubt. Source: ANSI/NISO Z39.88-2004, format info:ofi/fmt:kev:mtx:dc; OpenURL COinS 1.0.
 */
export function coins(reference: Reference): string {
  const { kind, title, authors, publishers, date, language, archive, url } = reference;
  const isArticle = kind === "article";
  const stated = date === null || date.parts === null ? undefined : date.edtf;
  const pairs: readonly (readonly [key: string, value: string | undefined])[] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rft.type", TYPES[kind]],
    ["rft.title", title],
    ...authors.map((name) => ["rft.creator", name] as const),
    ...(isArticle ? publishers : [archive]).map((name) => ["rft.source", name] as const),
    ...(isArticle ? publishers.map((name) => ["rft.publisher", name] as const) : []),
    [isArticle ? "rft.date" : "rft.coverage", stated],
    ["rft.language", language ?? undefined],
    ["rft.identifier", url ?? undefined],
  ];
  return pairs
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join("&");
}
