import type { Address } from "../domain/names.ts";
import type { PageContext } from "./context.ts";
import { count, THIN } from "./french-labels.ts";
import { oneLine } from "./one-line.ts";
import { contentSecurityPolicy } from "./security-policy.ts";
import { pageGraph } from "./structured/page-graph.ts";
import type { Thing } from "./structured/thing.ts";
import type { ShellView } from "./views.ts";
import {
  aboutAddress,
  absoluteUrl,
  chronologyAddress,
  dataAddress,
  feedAddress,
  frontAddress,
  searchAddress,
  iconAddress,
  sourcesAddress,
  stylesheetAddress,
} from "./urls.ts";
import { address } from "../domain/names.ts";

/** The part of the site a page belongs to, for the navigation. */
export type Section = "front" | "dossiers" | "chronology" | "sources" | "data" | "search" | "about" | "none";

/** Sections whose pages tell how many files were read; elsewhere one more article would change every page of the site. */
const COUNTING_SECTIONS: ReadonlySet<Section> = new Set<Section>(["front", "data", "about"]);

const FONTS = ["signs", "newsreader-text", "newsreader-display", "newsreader-italic", "franklin"];

/** What a page says of itself; the rest of its frame is the same everywhere. */
export interface Frame {
  readonly section: Section;
  /** Without the site's name. Undefined on the front page. */
  readonly title: string | undefined;
  readonly description: string;
  readonly breadcrumb?: readonly { readonly label: string; readonly to: Address | null }[];
  readonly feeds?: readonly { readonly label: string; readonly to: Address }[];
  readonly noindex?: boolean;
  /** What the page is about, for programs. */
  readonly about?: Thing;
  /** True for the page of an article; `publishedTime` where it states the day. */
  readonly isArticle?: boolean;
  readonly publishedTime?: string | undefined;
  readonly script?: Address;
}

/** The frame of a page: head, navigation, footer. */
export function shell(frame: Frame, context: PageContext): ShellView {
  const { settings, counts } = context.archive;
  const nav: readonly {
    readonly label: string;
    readonly to: Address;
    readonly fragment?: string;
    readonly section: Section;
  }[] = [
    { label: "Dossiers", to: frontAddress, fragment: "dossiers", section: "dossiers" },
    { label: "Chronologie", to: chronologyAddress, section: "chronology" },
    { label: "Sources", to: sourcesAddress, section: "sources" },
    { label: "Données", to: dataAddress, section: "data" },
    { label: "Recherche", to: searchAddress, section: "search" },
    { label: "À propos", to: aboutAddress, section: "about" },
  ];
  const feeds = [
    { label: `${settings.title}${THIN}: tout le fonds`.replace(`${THIN}:`, "\u00A0:"), to: feedAddress },
    ...(frame.feeds ?? []),
  ];
  return {
    title: frame.title === undefined ? settings.title : `${oneLine(frame.title)} · ${settings.title}`,
    description: oneLine(frame.description),
    siteTitle: settings.title,
    tagline: settings.tagline,
    home: context.link(frontAddress),
    nav: nav.map(({ label, to, fragment, section }) => ({
      label,
      href: context.link(to, fragment),
      current: section === frame.section,
    })),
    breadcrumb: (frame.breadcrumb ?? []).map(({ label, to }) => ({
      label: oneLine(label),
      href: to === null ? null : context.link(to),
    })),
    stylesheet: context.link(stylesheetAddress),
    icon: context.link(iconAddress),
    // From the disk a browser refuses to fetch ahead; the stylesheet still finds its fonts.
    fonts: settings.base === "file" ? [] : FONTS.map((font) => context.link(address(`assets/fonts/${font}.woff2`))),
    policy: contentSecurityPolicy(frame.script !== undefined),
    script: frame.script === undefined ? null : context.link(frame.script),
    feeds: feeds.map(({ label, to }) => ({ label: oneLine(label), href: context.link(to) })),
    canonical: frame.noindex === true ? null : absoluteUrl(context.address, settings.url),
    noindex: frame.noindex ?? false,
    preview:
      frame.noindex === true
        ? null
        : {
            type: frame.isArticle === true ? "article" : "website",
            title: oneLine(frame.title ?? settings.title),
            publishedTime: frame.publishedTime ?? null,
          },
    structured: frame.noindex === true ? null : pageGraph(frame, context),
    footer: {
      counts: !COUNTING_SECTIONS.has(frame.section)
        ? null
        : counts.read === 0
          ? "Aucun fichier lu."
          : `${count(counts.read, "fichier lu", "fichiers lus")}, ${counts.published} ${counts.published > 1 ? "publiés" : "publié"}, ${counts.setAside} ${counts.setAside > 1 ? "écartés" : "écarté"}.`,
      links: [
        { label: "Données et empreintes", href: context.link(dataAddress) },
        { label: "méthode et limites", href: context.link(aboutAddress) },
        { label: "fil Atom", href: context.link(feedAddress) },
      ],
      version: `Recoupe ${context.version}`,
    },
  };
}
