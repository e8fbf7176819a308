import type { ArticleId, DossierId, EventId } from "./names.ts";

/** What a build changes of the one before, in order of address. */
export interface Changes {
  /** Nothing was ever built before: everything is new, which is no news. */
  readonly first: boolean;
  readonly added: readonly ArticleId[];
  /** Their files hold other bytes than before. */
  readonly mended: readonly ArticleId[];
  /** Their files lie elsewhere or are named otherwise. */
  readonly renamed: readonly ArticleId[];
  /** They are withdrawn: their files are gone, or could not be read. */
  readonly removed: readonly ArticleId[];
  readonly events: readonly EventId[];
  readonly dossiers: readonly DossierId[];
  /** Events whose address leads to another since this build; `articles`: those they held that are still there. */
  readonly merged: readonly MergedEvent[];
  /** Events whose articles stand in several places since this build. */
  readonly split: readonly SplitEvent[];
}

/** An event that another one took. `articles` were its own, `others` those of the one that took it. */
export interface MergedEvent {
  readonly event: EventId;
  readonly into: EventId;
  readonly articles: readonly ArticleId[];
  readonly others: readonly ArticleId[];
}

/** An event that fell apart: what it held, by where it stands now; null for what is alone. */
export interface SplitEvent {
  readonly event: EventId;
  readonly parts: readonly { readonly event: EventId | null; readonly articles: readonly ArticleId[] }[];
}
