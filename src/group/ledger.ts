import type { ArticleId, DossierId, EventId, SeedPath } from "../domain/names.ts";

/**
 * The register of addresses, `archive.lock.json`: what was once given to an article, an event or a dossier is never given to
 * another. Nothing is ever struck from it: what is gone stays, so that its address still leads somewhere. `entry` counts
 * from 1 in order of arrival, within each of the three lists.
 */
export interface Ledger {
  readonly articles: readonly ArticleEntry[];
  readonly events: readonly EventEntry[];
  readonly dossiers: readonly DossierEntry[];
  /** Public paths of the other pages that ever stood: a source (`sources/kcna/`), a month (`chronologie/2023/09/`). */
  readonly pages: readonly string[];
}

/** An article, there or gone. */
export interface ArticleEntry {
  readonly id: ArticleId;
  readonly entry: number;
  readonly seed: SeedPath;
  readonly sha256: string;
  /** Where it stood when last built; null for an article that never kept company. */
  readonly event: EventId | null;
  readonly dossier: DossierId | null;
  /** Its letter in each scope it ever stood in, sorted by scope. Letters are never given twice in a scope. */
  readonly pieces: readonly PieceEntry[];
  /** It was not in the archive when last built: where it stood is a memory, and counts less than where others stand. */
  readonly gone: boolean;
  /** It stood in no dossier when last there: `dossier` is the last one it stood in. */
  readonly left: boolean;
}

/** `A` in `dossiers/crue-de-la-loue`, or in `evenements/pont-coupe` for an event outside a dossier. */
export interface PieceEntry {
  readonly scope: string;
  readonly piece: string;
}

/** An event, there, merged into another, or gone. */
export interface EventEntry {
  readonly id: EventId;
  readonly entry: number;
  /** The article that came first among those it was minted for. */
  readonly founder: ArticleId;
  /** The event that took it; null while it stands by itself. */
  readonly into: EventId | null;
  /** Its articles when it was taken: whoever holds most of them is where its address leads. Empty while it stands. */
  readonly took: readonly ArticleId[];
}

/** A dossier, there, merged into another, or gone. */
export interface DossierEntry {
  readonly id: DossierId;
  readonly entry: number;
  readonly founder: ArticleId;
  readonly into: DossierId | null;
  readonly took: readonly ArticleId[];
}

/** The register of an archive that was never built. */
export const EMPTY_LEDGER: Ledger = { articles: [], events: [], dossiers: [], pages: [] };

/** The number that the next arrival in a list gets. */
export function nextEntry(list: readonly { readonly entry: number }[]): number {
  return list.reduce((highest, { entry }) => Math.max(highest, entry), 0) + 1;
}

/** `kim`, else `kim-2`, `kim-3`: the first that was never given. `given` is not changed. */
export function freeSlug(slug: string, given: ReadonlySet<string>): string {
  if (!given.has(slug)) return slug;
  let number = 2;
  while (given.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

/** `kim` and `kim-2` are made from « kim », see `freeSlug`. */
export function isMadeFrom(id: string, slug: string): boolean {
  return id === slug || (id.startsWith(`${slug}-`) && /^\d+$/u.test(id.slice(slug.length + 1)));
}
