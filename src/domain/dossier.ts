import type { Attested, GroupTitle } from "./attested.ts";
import type { Departed } from "./departed.ts";
import type { EventDate } from "./edtf-date.ts";
import type { Evidence } from "./evidence.ts";
import type { ArticleId, DossierId, EventId } from "./names.ts";

/** One thing told twice or more. `agreement` compares values, never judges them. */
export interface Fact {
  readonly topic: string;
  readonly statements: readonly FactStatement[];
  readonly agreement: "agree" | "differ" | "single";
  /** The agency or paper that every statement rests on: the articles are then one voice. */
  readonly upstream?: string;
}

/**
 * `corrected`: another version of the same dispatch, which says that it corrects this one, gives another value. `side`: where values that differ
 * hold some that may be one number, those of one number are on one side, from 1; null fits two sides. Left out where every value is a side.
 */
export interface FactStatement extends Evidence {
  readonly value?: string;
  readonly side?: number | null;
  readonly corrected?: true;
}

/** A day or an honest interval, and what is said to have happened then. */
export interface ChronicleEntry {
  readonly date: Attested<EventDate>;
  readonly statements: readonly ChronicleStatement[];
}

/** `announced`: what the article says was to come when it was written, or is a plan; it may not have happened. */
export interface ChronicleStatement extends Evidence {
  readonly announced?: true;
}

/** One quotation in two wordings or more. `alignment` has the runs of each version; a version's runs, joined, are its quote. */
export interface ComparedQuotation {
  readonly versions: readonly Evidence[];
  readonly alignment: readonly (readonly AlignedRun[])[];
}

/** Words of one version: found in the others too (`same`), or in this one only. */
export interface AlignedRun {
  readonly text: string;
  readonly same: boolean;
}

/** One name and the forms in which the articles write it. */
export interface NameVariants {
  readonly canonical: string;
  readonly variants: readonly { readonly form: string; readonly evidence: readonly Evidence[] }[];
}

/** An agency or a paper from which two articles or more take what they tell, with the passages that say so: they do not confirm each other. */
export interface Dependence {
  readonly upstream: string;
  readonly articles: readonly { readonly article: ArticleId; readonly evidence: readonly Evidence[] }[];
}

/** A person or a place, in the form that the articles write most, with its first passage in each. */
export interface Named {
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

/** What the articles of an event or a dossier tell side by side. */
export interface Comparison {
  readonly facts: readonly Fact[];
  readonly quotations: readonly ComparedQuotation[];
  readonly names: readonly NameVariants[];
  readonly people: readonly Named[];
  readonly places: readonly Named[];
  readonly dependence: readonly Dependence[];
}

/** A story that runs over days. `chronicle` is in order of what happened. */
export interface Dossier extends Comparison {
  readonly id: DossierId;
  readonly title: GroupTitle;
  readonly events: readonly EventId[];
  readonly articles: readonly ArticleId[];
  readonly chronicle: readonly ChronicleEntry[];
  readonly formerly: readonly DossierId[];
  readonly departed: readonly Departed[];
}
