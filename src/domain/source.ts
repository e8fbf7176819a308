import type { Evidence } from "./evidence.ts";

/** How a source is named by an article. Being quoted is not publishing. */
export const SOURCE_ROLES = [
  "publisher",
  "author",
  "credit",
  "agency",
  "media",
  "official",
  "expert",
  "photo",
  "unnamed",
] as const;

export type SourceRole = (typeof SOURCE_ROLES)[number];

/** One naming of a source: `name` as the article writes it, `canonical` the form under which the archive files it. */
export interface Source {
  readonly name: string;
  readonly canonical: string;
  readonly role: SourceRole;
  readonly evidence: Evidence;
}
