import type { StripView } from "./drawn/strip-view.ts";
import type { ChronicleDayView } from "./comparison-views.ts";
import type { ArticleLineView, GroupLineView, LinkView, MonthLineView, PieceView, ShellView } from "./views.ts";

/** What the pages by date show: the whole chronology, a year, a month. */

export interface ChronologyPage {
  readonly kind: "chronology";
  readonly shell: ShellView;
  /** Years of the archive, latest first: « 2023 », how much they hold. */
  readonly years: readonly {
    readonly link: LinkView;
    readonly amount: string;
    readonly strip: StripView | null;
    readonly months: readonly MonthLineView[];
  }[];
  readonly undated: readonly ArticleLineView[];
}

export interface YearPage {
  readonly kind: "year";
  readonly shell: ShellView;
  readonly year: string;
  readonly strip: StripView | null;
  readonly months: readonly MonthLineView[];
  /** Dossiers that begin in the year, in order. */
  readonly dossiers: readonly GroupLineView[];
  /** Events known to the year only, or to a run of its months. */
  readonly events: readonly GroupLineView[];
  /** What is known to the year only. */
  readonly statements: readonly ChronicleDayView[];
  readonly articles: readonly ArticleLineView[];
}

/** A day of the calendar; `number` null for the empty places before the first and after the last. */
export interface CalendarDayView {
  readonly number: number | null;
  readonly href: string | null;
  /** How many things happened that day: « 2 faits ». */
  readonly amount: string | null;
  readonly written: readonly { readonly piece: PieceView; readonly implied: boolean }[];
}

/** One day of which more is told than the page of its month shows. */
export interface DayPage {
  readonly kind: "day";
  readonly shell: ShellView;
  readonly label: string;
  readonly summary: string;
  readonly days: readonly ChronicleDayView[];
}

export interface MonthPage {
  readonly kind: "month";
  readonly shell: ShellView;
  readonly label: string;
  readonly summary: string;
  readonly weeks: readonly (readonly CalendarDayView[])[];
  readonly days: readonly ChronicleDayView[];
  /** Events that begin in the month, in order. */
  readonly events: readonly GroupLineView[];
  readonly articles: readonly ArticleLineView[];
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}
