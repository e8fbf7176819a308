import type { DivergenceView } from "./comparison-views.ts";
import type { InertJson } from "./structured/inert-json.ts";
import type { DispatchView } from "./version-views.ts";

/**
 * The parts that pages are made of: everything decided, nothing left for a template but to arrange it.
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

/** What stands before and after a page in time. */
export interface BesideView {
  readonly previous: { readonly title: SliceView; readonly when: string; readonly href: string } | null;
  readonly next: BesideView["previous"];
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
  /** The other versions of the dispatch it prints, in lists where the dispatch is shown once. */
  readonly dispatch?: DispatchView;
}

export interface EventLineView {
  readonly title: SliceView;
  readonly href: string;
  readonly when: DateView | null;
  readonly whenMark: MarkView;
  readonly articles: readonly ArticleLineView[];
  /** « 12 autres articles » where the list shows the first only. */
  readonly rest: LinkView | null;
}

/** An event or a dossier in a list of many, without its articles. */
export interface GroupLineView {
  readonly title: SliceView;
  readonly href: string;
  /** « Dossier du 10 au 19 septembre 2023 », or the date of an event with its mark. */
  readonly when: string;
  readonly whenMark: MarkView | null;
  readonly amount: string;
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
  /** « 292 autres articles » where the front page shows the latest only. */
  readonly rest: LinkView | null;
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
  /** What the page may load, as a Content-Security-Policy. */
  readonly policy: string;
  /** The one script of the page, or null: only the search has one. */
  readonly script: string | null;
  readonly feeds: readonly LinkView[];
  /** Absolute address of the page when the archive knows its own, else null. */
  readonly canonical: string | null;
  /** True where search engines should stay away: 404 and redirects. */
  readonly noindex: boolean;
  /** What a link to the page shows elsewhere; null where no link should lead. `publishedTime` only for an article that states its day. */
  readonly preview: {
    readonly type: "article" | "website";
    readonly title: string;
    readonly publishedTime: string | null;
  } | null;
  /** JSON-LD of the page; null where there is nothing to tell of it. */
  readonly structured: InertJson | null;
  readonly footer: { readonly counts: string | null; readonly links: readonly LinkView[]; readonly version: string };
}

/** A reference in words, with the address; the question mark of a doubtful date is part of it. */
export interface CitationView {
  /** Before the title, the title itself, and after it. */
  readonly title: SliceView;
  readonly rest: string;
  /** The reference as an OpenURL, for the `title` of a COinS span. */
  readonly coins: string;
  /** The address of a first paragraph, as a pattern for all; null where the page has no text of an article. */
  readonly passage: LinkView | null;
  readonly downloads: readonly LinkView[];
}

export interface MonthLineView {
  readonly link: LinkView;
  readonly amount: string;
}
