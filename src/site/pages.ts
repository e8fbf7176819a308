/**
 * What each kind of page shows: everything decided, nothing left for a template but to arrange it.
 * Labels are French; every `href` is relative to the page it stands on and made by urls.ts.
 */

export type Status = "stated" | "implied" | "disputed" | "unknown";

/** How a value is held, with the word shown beside the sign: « indiqué », « déduit », « divergent », « inconnu ». */
export interface MarkView {
  readonly status: Status;
  readonly word: string;
}

/** `A¶3`: leads to the very paragraph. `paragraph` null: the passage lies in what was set aside, `href` leads to the original. */
export interface ChipView {
  readonly piece: string;
  readonly paragraph: number | null;
  readonly href: string;
  /** Accessible name: « A¶3, pièce A, paragraphe 3 ». */
  readonly name: string;
}

/** The letter of an article. `letter` is null for an article that keeps no company. */
export interface PieceView {
  readonly letter: string | null;
  readonly href: string;
}

export interface LinkView {
  readonly label: string;
  readonly href: string;
}

/** A date as shown. `datetime` is a valid HTML time value, or null where none exists (a range, a decade). */
export interface DateView {
  readonly label: string;
  readonly datetime: string | null;
}

/** Words of an article, exactly as written; `cut` shows that words were left out after them (« […] »). */
export interface SliceView {
  readonly text: string;
  readonly cut: boolean;
  /** BCP 47 tag when the language is not French. */
  readonly lang?: string;
}

/** A line in a list of articles. */
export interface ArticleLineView {
  readonly piece: PieceView;
  readonly title: SliceView;
  /** True only for a headline the article states. */
  readonly titleStated: boolean;
  /** « écrit le », « mis à jour le », or « date inconnue » with a null date. */
  readonly dateVerb: string;
  readonly date: DateView | null;
  readonly dateMark: MarkView;
  /** « 568 mots · 22 paragraphes ». */
  readonly size: string;
  /** A line of context when it is known: the dossier or event it belongs to. */
  readonly context: LinkView | null;
}

export interface EventLineView {
  readonly title: SliceView;
  readonly href: string;
  readonly when: DateView | null;
  readonly whenMark: MarkView;
  readonly articles: readonly ArticleLineView[];
}

/** A dossier on the front page. */
export interface DossierLineView {
  readonly title: SliceView;
  readonly href: string;
  /** « Dossier · 5 pièces ». */
  readonly kicker: string;
  /** « Du dimanche 10 au mardi 19 septembre 2023. Cinq articles, trois événements. » */
  readonly summary: string;
  readonly divergences: readonly DivergenceView[];
  readonly articles: readonly ArticleLineView[];
}

/** A row of the table of marks: one thing known, one mark an article, the totals in words. */
export interface KnowledgeRowView {
  readonly label: string;
  /** One an article, in the order of `KnowledgeView.pieces`; empty for a large archive, where only the totals are shown. */
  readonly marks: readonly MarkView[];
  /** « 4 déduites, 1 inconnue ». */
  readonly totals: string;
}

export interface KnowledgeView {
  readonly pieces: readonly PieceView[];
  readonly rows: readonly KnowledgeRowView[];
}

export interface StatementView {
  readonly text: SliceView;
  readonly chip: ChipView;
}

/** One day, or one honest interval, of a chronicle. */
export interface ChronicleDayView {
  /** Fragment identifier, unique on the page: « j-2023-09-18 ». */
  readonly anchor: string;
  readonly date: DateView;
  readonly mark: MarkView;
  /** « déduit de « lundi » » or null when stated. */
  readonly because: string | null;
  readonly statements: readonly StatementView[];
  /** Articles written that day: letter and what is known of it. */
  readonly written: readonly { readonly piece: PieceView; readonly note: string; readonly mark: MarkView }[];
}

export interface FactRowView {
  readonly topic: string;
  readonly agreement: "agree" | "differ" | "single";
  /** « concordent », « divergents », « une seule pièce ». */
  readonly agreementWord: string;
  /** One an article, in the order of the table's pieces; empty: that article says nothing of it. */
  readonly cells: readonly (readonly StatementView[])[];
}

/** One aligned piece of a quotation: the same words in both (`same`), or the words that only this version has. */
export interface QuotationRunView {
  readonly text: string;
  readonly same: boolean;
}

/** What articles do not agree on: every value at the same size, in no order of merit. */
export interface DivergenceView {
  readonly topic: string;
  readonly values: readonly { readonly value: string; readonly chips: readonly ChipView[] }[];
}

export interface QuotationVersionView {
  readonly chip: ChipView;
  /** « selon KCNA » or « locuteur inconnu ». */
  readonly speaker: string;
  readonly date: DateView | null;
  readonly runs: readonly QuotationRunView[];
}

export interface NameView {
  readonly canonical: string;
  readonly variants: readonly { readonly form: string; readonly chips: readonly ChipView[] }[];
}

/** What a page's frame needs, whatever its kind. */
export interface ShellView {
  /** Of the document: « Kim revient de Russie · Recoupe ». */
  readonly title: string;
  readonly description: string;
  readonly siteTitle: string;
  readonly tagline: string;
  readonly home: string;
  readonly nav: readonly (LinkView & { readonly current: boolean })[];
  readonly breadcrumb: readonly { readonly label: string; readonly href: string | null }[];
  readonly stylesheet: string;
  readonly icon: string;
  readonly fonts: readonly string[];
  readonly feeds: readonly LinkView[];
  /** Absolute address of the page when the archive knows its own, else null. */
  readonly canonical: string | null;
  /** True where search engines should stay away: 404 and redirects. */
  readonly noindex: boolean;
  readonly footer: { readonly counts: string; readonly links: readonly LinkView[]; readonly version: string };
}

export interface FrontPage {
  readonly kind: "front";
  readonly shell: ShellView;
  /** « 5 articles, 3 événements, 1 dossier. Du 10 au 19 septembre 2023. » */
  readonly holdings: string;
  readonly rule: string;
  readonly dossiers: readonly DossierLineView[];
  /** Latest events, those of dossiers too. */
  readonly events: readonly EventLineView[];
  /** Articles that keep no company, latest first. */
  readonly alone: readonly ArticleLineView[];
  readonly knowledge: KnowledgeView;
}

export interface DossierPage {
  readonly kind: "dossier";
  readonly shell: ShellView;
  readonly title: SliceView;
  readonly titleMark: MarkView;
  readonly titleBecause: string;
  readonly titleChip: ChipView | null;
  readonly summary: string;
  /** In-page links with what they hold: « Chronique » « 10 journées ». */
  readonly contents: readonly { readonly label: string; readonly href: string; readonly amount: string }[];
  readonly pieces: readonly PieceView[];
  readonly divergences: readonly DivergenceView[];
  readonly chronicle: readonly ChronicleDayView[];
  /** Dates the articles recall from well before the story, or look ahead to after it. */
  readonly background: readonly ChronicleDayView[];
  readonly facts: readonly FactRowView[];
  readonly quotations: readonly (readonly QuotationVersionView[])[];
  readonly names: readonly NameView[];
  readonly events: readonly EventLineView[];
  readonly citation: CitationView;
  readonly feed: string;
}

export interface EventPage {
  readonly kind: "event";
  readonly shell: ShellView;
  readonly title: SliceView;
  readonly titleMark: MarkView;
  readonly titleBecause: string;
  readonly titleChip: ChipView | null;
  readonly summary: string;
  readonly when: DateView | null;
  readonly whenMark: MarkView;
  readonly whenBecause: string;
  readonly dossier: LinkView | null;
  readonly articles: readonly ArticleLineView[];
  /** Side by side: the opening of each article in its own words. */
  readonly sideBySide: readonly { readonly piece: PieceView; readonly paragraphs: readonly StatementView[] }[];
  readonly chronicle: readonly ChronicleDayView[];
  readonly citation: CitationView;
}

/** A reference in words, with the address; the question mark of a doubtful date is part of it. */
export interface CitationView {
  /** Before the title, the title itself, and after it. */
  readonly title: SliceView;
  readonly rest: string;
  readonly downloads: readonly LinkView[];
}

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
  /** `p3`. */
  readonly id: string;
  readonly number: number;
  readonly heading: boolean;
  readonly runs: readonly RunView[];
  readonly notes: readonly NoteView[];
  /** Rows the notes may run over (1–4): their own paragraph's and those of the next ones that have none. */
  readonly noteRows: 1 | 2 | 3 | 4;
}

export interface ArticlePage {
  readonly kind: "article";
  readonly shell: ShellView;
  readonly piece: PieceView;
  readonly lang: string;
  readonly title: SliceView;
  readonly titleMark: MarkView;
  readonly titleBecause: string;
  /** Published, updated, publisher, author, language: in that order, absences included. */
  readonly sheet: readonly SheetEntryView[];
  readonly paragraphs: readonly ParagraphView[];
  /** The other pieces of the dossier or event. */
  readonly company: readonly PieceView[];
  readonly companyLabel: string;
  readonly sources: readonly SourceRowView[];
  readonly original: OriginalView;
  readonly citation: CitationView;
  readonly sameEvent: LinkView | null;
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

export interface ChronologyPage {
  readonly kind: "chronology";
  readonly shell: ShellView;
  /** Years of the archive, latest first: « 2023 », how much they hold. */
  readonly years: readonly { readonly link: LinkView; readonly amount: string; readonly months: readonly MonthLineView[] }[];
  readonly undated: readonly ArticleLineView[];
}

export interface MonthLineView {
  readonly link: LinkView;
  readonly amount: string;
}

export interface YearPage {
  readonly kind: "year";
  readonly shell: ShellView;
  readonly year: string;
  readonly months: readonly MonthLineView[];
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

export interface MonthPage {
  readonly kind: "month";
  readonly shell: ShellView;
  readonly label: string;
  readonly summary: string;
  readonly weeks: readonly (readonly CalendarDayView[])[];
  readonly days: readonly ChronicleDayView[];
  readonly articles: readonly ArticleLineView[];
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}

export interface SourcesPage {
  readonly kind: "sources";
  readonly shell: ShellView;
  readonly sources: readonly { readonly link: LinkView; readonly roles: string; readonly amount: string }[];
}

export interface SourcePage {
  readonly kind: "source";
  readonly shell: ShellView;
  readonly name: string;
  /** « 4 » « pièces sur 5 »… */
  readonly counts: readonly { readonly number: string; readonly label: string }[];
  readonly attributions: readonly {
    readonly chip: ChipView;
    readonly before: string;
    readonly name: string;
    readonly after: string;
    readonly role: string;
    readonly article: LinkView;
  }[];
  readonly forms: readonly { readonly form: string; readonly roles: string; readonly chip: ChipView }[];
  readonly others: readonly { readonly link: LinkView; readonly roles: string; readonly current: boolean }[];
}

export interface DataPage {
  readonly kind: "data";
  readonly shell: ShellView;
  readonly files: readonly { readonly href: string; readonly path: string; readonly content: string; readonly rows: string }[];
  readonly knowledge: KnowledgeView;
  readonly sample: { readonly caption: string; readonly json: string } | null;
  readonly originals: readonly { readonly piece: PieceView; readonly path: string; readonly href: string; readonly bytes: string; readonly sha256: string }[];
  readonly diagnostics: readonly { readonly severity: string; readonly message: string; readonly path: string }[];
  readonly feeds: readonly LinkView[];
}

export interface AboutPage {
  readonly kind: "about";
  readonly shell: ShellView;
  readonly counts: string;
  readonly knowledge: KnowledgeView;
  readonly licence: string;
  readonly data: string;
}

export interface NotFoundPage {
  readonly kind: "not-found";
  readonly shell: ShellView;
}

/** What stands at an address that moved: a sentence for the reader, a link, and the same for programs. */
export interface RedirectPage {
  readonly kind: "redirect";
  readonly shell: ShellView;
  readonly to: LinkView;
}

export type PageData =
  | FrontPage
  | DossierPage
  | EventPage
  | ArticlePage
  | ChronologyPage
  | YearPage
  | MonthPage
  | SourcesPage
  | SourcePage
  | DataPage
  | AboutPage
  | NotFoundPage
  | RedirectPage;

export type PageKind = PageData["kind"];
