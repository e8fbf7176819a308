import type { AlignedRun } from "../domain/dossier.ts";
import type { ChipView, DateView, LinkView, MarkView, PieceView, SliceView } from "./views.ts";

/** What is set side by side: days, facts, quotations, names. */

/** A passage with the chip that leads to it. `note`: « avant correction » where another version of its dispatch corrects it. */
export interface StatementView {
  readonly text: SliceView;
  readonly chip: ChipView;
  readonly note?: string;
}

/** A sentence once, however many articles print it, with a chip for each. `announced`: it was to come when it was written. */
export interface ChronicleStatementView {
  readonly text: SliceView;
  readonly chips: readonly ChipView[];
  readonly announced: boolean;
}

/** One day, or one honest interval, of a chronicle. */
export interface ChronicleDayView {
  /** Fragment identifier, unique on the page: « j-2023-09-18 ». */
  readonly anchor: string;
  readonly date: DateView;
  readonly mark: MarkView;
  /** « déduit de « lundi » » or null when stated. */
  readonly because: string | null;
  readonly statements: readonly ChronicleStatementView[];
  /** « 12 autres passages » where more is told of the day than this page shows, with the page that shows all. */
  readonly rest: LinkView | null;
  /** Articles written that day: letter and what is known of it. */
  readonly written: readonly { readonly piece: PieceView; readonly note: string; readonly mark: MarkView }[];
}

export interface FactRowView {
  readonly topic: string;
  readonly agreement: "agree" | "differ" | "single";
  /** « concordent », « divergents », « une seule pièce », « au fil des jours » for a toll told on several. */
  readonly agreementWord: string;
  /** « même source : KCNA » where all rest on one, else null. */
  readonly upstream: string | null;
  /** One an article, in the order of the table's pieces; empty: that article says nothing of it. */
  readonly cells: readonly (readonly StatementView[])[];
}

/** What articles do not agree on: every value at the same size, in no order of merit; values that may be one number are one, « 12 / environ 10 ». */
export interface DivergenceView {
  readonly topic: string;
  /** `note`: « avant correction » where every passage that gives the value stands corrected; the words of a voice where one article sets two side by side. */
  readonly values: readonly { readonly value: string; readonly chips: readonly ChipView[]; readonly note?: string }[];
}

export interface QuotationVersionView {
  readonly chip: ChipView;
  /** « selon KCNA », « selon le préfet de la Creuse », « locuteur sans nom » or « locuteur inconnu ». */
  readonly speaker: string;
  readonly date: DateView | null;
  readonly runs: readonly AlignedRun[];
}

/** A piece that is cited here and stands elsewhere now. */
export interface DepartedView {
  readonly piece: string;
  readonly title: SliceView;
  readonly href: string;
}

/** A name with the places where it stands: a person, a place, an agency on which articles rest. `note`: « 3 pièces ». */
export interface NamedLineView {
  readonly name: string;
  readonly note: string;
  readonly chips: readonly ChipView[];
  /** « 288 autres » where there are too many to show, with where they all are. */
  readonly rest: LinkView | null;
}

export interface NameView {
  readonly canonical: string;
  readonly variants: readonly { readonly form: string; readonly chips: readonly ChipView[] }[];
}

/** What some articles tell side by side: `cells` of the facts go in step with `pieces`. */
export interface ComparisonView {
  readonly pieces: readonly PieceView[];
  readonly divergences: readonly DivergenceView[];
  readonly facts: readonly FactRowView[];
  readonly quotations: readonly (readonly QuotationVersionView[])[];
  readonly names: readonly NameView[];
  readonly people: readonly NamedLineView[];
  readonly places: readonly NamedLineView[];
  readonly dependence: readonly NamedLineView[];
}
