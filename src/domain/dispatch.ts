import type { AlignedRun } from "./dossier.ts";
import type { Evidence } from "./evidence.ts";
import type { ArticleId } from "./names.ts";

/**
 * What an article is to the leading version of its dispatch. `whole`: the leading one itself; `corrected`: the leading one, which corrects others;
 * `uncorrected`: what it corrects; `reprint`: the same text, perhaps with a paper's own lines; `shortened`: a part of it; `earlier`: a
 * part of it, out before it by its hour or by its word (« URGENT »); `reworded`: the same statements in the same order, half of them in other words; `translation`: all of them
 * in other words, which is likely to be another translation.
 */
export const VERSION_KINDS = [
  "whole",
  "corrected",
  "uncorrected",
  "reprint",
  "shortened",
  "earlier",
  "reworded",
  "translation",
] as const;

export type VersionKind = (typeof VERSION_KINDS)[number];

/** A sentence of the leading version and what it reads in another one; the runs of each, joined, are its quote. */
export interface ChangedPassage {
  readonly leading: Evidence;
  readonly here: Evidence;
  readonly alignment: readonly [leading: readonly AlignedRun[], here: readonly AlignedRun[]];
}

/** One article that prints a dispatch. Of one reworded or translated, nothing is set side by side: its words are others throughout. */
export interface DispatchVersion {
  readonly article: ArticleId;
  readonly kind: VersionKind;
  /** Passages that the leading version does not have, and those of the leading version that this one does not have. */
  readonly only: readonly Evidence[];
  readonly without: readonly Evidence[];
  /** Sentences in which a figure, a day or a name stands for another. */
  readonly changed: readonly ChangedPassage[];
}

/**
 * One dispatch and the articles that print it, the leading version first, then by day of writing. Told by all of them, it is told
 * once. `because`: in French, why that version leads.
 */
export interface Dispatch {
  readonly because: string;
  readonly versions: readonly [DispatchVersion, DispatchVersion, ...DispatchVersion[]];
}
