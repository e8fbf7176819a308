import type { ChronologyPage, DayPage, MonthPage, YearPage } from "./period-pages.ts";
import type { OriginalView, ParagraphView, SheetEntryView, SourceRowView } from "./article-views.ts";
import type { ChronicleDayView, ComparisonView, DepartedView, StatementView } from "./comparison-views.ts";
import type { StripView } from "./drawn/strip-view.ts";
import type { TimelineView } from "./drawn/timeline-view.ts";
import type { DispatchView } from "./version-views.ts";
import type {
  ArticleLineView,
  BesideView,
  ChipView,
  CitationView,
  DateView,
  DossierLineView,
  EventLineView,
  KnowledgeView,
  LinkView,
  MarkView,
  PieceView,
  ShellView,
  SliceView,
} from "./views.ts";

/** What each kind of page shows. */

export interface FrontPage {
  readonly kind: "front";
  readonly shell: ShellView;
  /** « 5 articles, 3 événements, 1 dossier. Du 10 au 19 septembre 2023. » */
  readonly holdings: string;
  readonly rule: string;
  readonly dossiers: readonly DossierLineView[];
  /** Of the dossier that leads. */
  readonly timeline: TimelineView | null;
  /** Latest events, those of dossiers too. */
  readonly events: readonly EventLineView[];
  /** Where all dossiers and events are, when the front page shows the latest only. */
  readonly allEvents: string | null;
  /** Articles that keep no company, latest first. */
  readonly alone: readonly ArticleLineView[];
  /** The archive's span; null where it is within a step. */
  readonly span: StripView | null;
  readonly knowledge: KnowledgeView;
}

export interface DossierPage extends ComparisonView {
  readonly kind: "dossier";
  readonly shell: ShellView;
  readonly title: SliceView;
  readonly titleMark: MarkView;
  readonly titleBecause: string;
  readonly titleChip: ChipView | null;
  readonly summary: string;
  /** In-page links with what they hold: « Chronique » « 10 journées ». */
  readonly contents: readonly { readonly label: string; readonly href: string; readonly amount: string }[];
  /** Null where the chronicle alone serves. */
  readonly timeline: TimelineView | null;
  readonly chronicle: readonly ChronicleDayView[];
  /** Dates the articles recall from well before the story, or look ahead to after it. */
  readonly background: readonly ChronicleDayView[];
  readonly events: readonly EventLineView[];
  readonly departed: readonly DepartedView[];
  readonly citation: CitationView;
  readonly feed: string;
}

export interface EventPage extends ComparisonView {
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
  readonly departed: readonly DepartedView[];
  /** The events before and after it in its dossier. */
  readonly beside: BesideView;
  /** Side by side: the opening of each article in its own words. */
  readonly sideBySide: readonly { readonly piece: PieceView; readonly paragraphs: readonly StatementView[] }[];
  readonly chronicle: readonly ChronicleDayView[];
  /** Dates its articles recall from well before, or look ahead to. */
  readonly background: readonly ChronicleDayView[];
  readonly citation: CitationView;
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
  /** The dispatch that it and others print. */
  readonly dispatch: DispatchView | null;
  readonly sources: readonly SourceRowView[];
  readonly original: OriginalView;
  readonly citation: CitationView;
  /** Written before and after. */
  readonly beside: BesideView;
  /** Sources by which other articles are found: who published it, else who is named in most. */
  readonly sameSource: readonly LinkView[];
  readonly sameEvent: LinkView | null;
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
  /** The parts that its passages are shown in; empty where one page holds them all. */
  readonly parts: readonly (LinkView & { readonly current: boolean })[];
}

export interface DataPage {
  readonly kind: "data";
  readonly shell: ShellView;
  readonly files: readonly {
    readonly href: string;
    readonly path: string;
    readonly content: string;
    readonly rows: string;
  }[];
  readonly knowledge: KnowledgeView;
  readonly sample: { readonly caption: string; readonly json: string } | null;
  readonly originals: readonly {
    readonly piece: PieceView;
    readonly path: string;
    readonly href: string;
    readonly bytes: string;
    readonly sha256: string;
  }[];
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

export interface SearchPage {
  readonly kind: "search";
  readonly shell: ShellView;
  /** False where the site is published without an index. */
  readonly indexed: boolean;
  /** Where to look without the index. */
  readonly instead: readonly LinkView[];
  readonly dossiers: readonly LinkView[];
}

export interface NotFoundPage {
  readonly kind: "not-found";
  readonly shell: ShellView;
}

/** What stands at an address that no longer answers by itself: a sentence for the reader, a link, and the same for programs. */
export interface RedirectPage {
  readonly kind: "redirect";
  readonly shell: ShellView;
  readonly heading: string;
  /** Ends before the link. */
  readonly sentence: string;
  readonly to: { readonly title: SliceView; readonly href: string };
  /** The browser goes there by itself; not from a withdrawn article, whose readers must be told. */
  readonly atOnce: boolean;
}

export type PageData =
  | FrontPage
  | DossierPage
  | EventPage
  | ArticlePage
  | ChronologyPage
  | YearPage
  | MonthPage
  | DayPage
  | SourcesPage
  | SourcePage
  | DataPage
  | AboutPage
  | SearchPage
  | NotFoundPage
  | RedirectPage;

export type PageKind = PageData["kind"];
