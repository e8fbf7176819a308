import type { ChipView, LinkView, ShellView, SliceView } from "../views.ts";

/**
 * What the atelier shows: the page that the local server gives the archivist and that is never published. It is no `PageData`, so
 * that no build can write it among the pages of the site.
 */
export interface AtelierPage {
  readonly shell: ShellView;
  /** Why the last build published nothing, line by line; empty when it did. */
  readonly stopped: readonly string[];
  /** « 45 » « articles publiés », each leading to its section where it has one. */
  readonly state: readonly AmountView[];
  /** What the last build changed, in sentences. */
  readonly changes: readonly ChangeView[];
  /** Most useful first; a section without matters is left out. */
  readonly sections: readonly AtelierSectionView[];
}

export interface AmountView {
  readonly number: string;
  readonly label: string;
  readonly href: string | null;
}

/** « 2 articles ajoutés » and what they are. */
export interface ChangeView {
  readonly label: string;
  readonly links: readonly LinkView[];
  /** « et encore 12 », or empty. */
  readonly more: string;
}

export interface AtelierSectionView {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly matters: readonly MatterView[];
  readonly rest: RestView | null;
}

/** What does not fit: one line each, and where to find what does not fit even so. */
export interface RestView {
  readonly label: string;
  readonly lines: readonly { readonly title: SliceView | null; readonly href: string | null; readonly path: string }[];
  readonly more: string;
}

/** One thing to look at. */
export interface MatterView {
  readonly title: SliceView | null;
  /** The published page; null where there is none. */
  readonly href: string | null;
  /** The file, as the archivist finds it from the archive: `seeds/2023/kim.txt`. */
  readonly path: string;
  readonly because: string;
  readonly passages: readonly PassageView[];
  readonly links: readonly LinkView[];
  readonly remedies: readonly RemedyView[];
  /** What to do, where no line of a file settles it. */
  readonly advice: string;
}

export interface PassageView {
  readonly quote: string;
  readonly chip: ChipView | null;
}

/** One way to settle a matter: when it is the right one, where to write, and the lines as they stand, ready to copy. */
export interface RemedyView {
  readonly when: string;
  readonly where: string;
  readonly lines: string;
}
