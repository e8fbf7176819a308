import type { AlignedRun } from "../domain/dossier.ts";
import type { ChipView, DateView, PieceView, SliceView } from "./views.ts";

/** A dispatch that several articles print, beside one of them. */
export interface DispatchView {
  /** « Même dépêche en 3 versions », « Même contenu en 2 versions » where the words are others. */
  readonly heading: string;
  /** « Version corrigée, montrée parce qu’elle porte la correction. » */
  readonly note: string;
  readonly versions: readonly VersionView[];
}

/** Another article that prints the dispatch. */
export interface VersionView {
  readonly piece: PieceView;
  readonly title: SliceView;
  /** « reprise », « version courte ». */
  readonly kind: string;
  /** The paper or agency, empty when none is named. */
  readonly publisher: string;
  readonly dateVerb: string;
  readonly date: DateView | null;
  /** « sans 5 phrases de la version montrée, avec une phrase à elle »; empty when nothing is known to differ. */
  readonly difference: string;
  readonly changes: readonly VersionChangeView[];
}

/** A sentence as the version shown has it and as this one has it; what is not the same in both is marked. */
export interface VersionChangeView {
  readonly shown: ChangedSentenceView;
  readonly here: ChangedSentenceView;
}

export interface ChangedSentenceView {
  readonly chip: ChipView;
  readonly runs: readonly AlignedRun[];
}
