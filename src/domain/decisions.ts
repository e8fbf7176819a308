import type { ArticleId } from "./names.ts";
import type { Span } from "./span.ts";

/** What articles are joined in or kept out of: one event, or one dossier, which may hold several events. */
export type Level = "event" | "dossier";

/** A place in archive.yaml: the line, from 1, and the units of the decoded file. */
export interface DecisionPlace {
  readonly line: number;
  readonly at: Span;
}

/** An article, an event or a dossier as archive.yaml names it: « 2023/crue.txt », « articles/crue-de-la-loue/ ». */
export interface Reference extends DecisionPlace {
  readonly name: string;
}

/** Articles that are one event, or parts of one dossier, whatever their likeness. */
export interface Together<Named = Reference> extends DecisionPlace {
  readonly level: Level;
  readonly members: readonly Named[];
}

/** Groups of articles: no two articles of different groups share an event, or a dossier. */
export interface Apart<Named = Reference> extends DecisionPlace {
  readonly level: Level;
  readonly groups: readonly (readonly Named[])[];
}

/** The title that the editor gives to an event or a dossier, addressed by its own name or by an article in it. */
export interface Entitled extends DecisionPlace {
  readonly level: Level;
  readonly of: Reference;
  readonly title: string;
}

/** What the editor decides in archive.yaml, as typed, in order of the file. */
export interface Decisions {
  readonly together: readonly Together[];
  readonly apart: readonly Apart[];
  readonly titles: readonly Entitled[];
}

export const NO_DECISIONS: Decisions = { together: [], apart: [], titles: [] };

/** The decisions on articles with every name resolved; what named nothing, or one article only, is left out. */
export interface Rulings {
  readonly together: readonly Together<ArticleId>[];
  readonly apart: readonly Apart<ArticleId>[];
}

export const NO_RULINGS: Rulings = { together: [], apart: [] };
