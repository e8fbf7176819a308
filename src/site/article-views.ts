import type { ChipView, LinkView, MarkView, Status } from "./views.ts";

/** What an article's own page shows of it: its sheet, its paragraphs with their notes, its original. */

/** One box of an article's fact sheet: what is known, or that it is not. */
export interface SheetEntryView {
  readonly label: string;
  /** Null for « non indiqué » and for disputed values, whose candidates are in `candidates`. */
  readonly value: string | null;
  readonly datetime: string | null;
  readonly mark: MarkView;
  /** Why, in French; empty when the passages say it all. */
  readonly because: string;
  readonly passages: readonly { readonly quote: string; readonly chip: ChipView }[];
  readonly candidates: readonly { readonly value: string; readonly quote: string; readonly chip: ChipView }[];
}

/** A run of a paragraph's text. Runs put together are the paragraph, character for character. */
export interface RunView {
  readonly text: string;
  /** Read here: the words a note speaks of. */
  readonly read: { readonly status: Status; readonly id: string; readonly noteHref: string } | null;
  /** A defect of the original, with what is wrong. */
  readonly defect: string | null;
  /** Markdown seeds only: how the run is set, and where it leads (http or https only). Absent: plain. */
  readonly style?: "strong" | "emphasis" | "code";
  readonly link?: string;
}

export interface NoteView {
  readonly id: string;
  /** Leads back to the words read. */
  readonly backHref: string;
  readonly mark: MarkView;
  readonly quote: string;
  /** What was read in them: « Soit le lundi 18 septembre 2023, veille de la mise à jour. » */
  readonly text: string;
  readonly chips: readonly ChipView[];
  readonly link: LinkView | null;
}

export interface ParagraphView {
  /** `p3`: its number in this text, by which the site's own links lead to it. */
  readonly id: string;
  /** `u147`: where it begins in the original, by which it is cited; it stays when paragraphs before it are sorted otherwise. */
  readonly anchor: string;
  readonly number: number;
  readonly heading: boolean;
  readonly runs: readonly RunView[];
  readonly notes: readonly NoteView[];
  /** Rows the notes may run over (1–4): their own paragraph's and those of the next ones that have none. */
  readonly noteRows: 1 | 2 | 3 | 4;
}

export interface SourceRowView {
  readonly name: string;
  readonly href: string;
  readonly role: string;
  readonly chips: readonly ChipView[];
  readonly mark: MarkView;
}

/** The whole file. Pieces put together are the original, character for character. */
export interface OriginalView {
  readonly href: string;
  readonly path: string;
  /** « 3 804 octets, UTF-8 ». */
  readonly size: string;
  readonly sha256: string;
  /** « 7 passages, 403 caractères sur 2 987 ». */
  readonly setAside: string;
  readonly pieces: readonly { readonly text: string; readonly noise: string | null }[];
  readonly defects: readonly { readonly text: string; readonly note: string; readonly chip: ChipView }[];
}
