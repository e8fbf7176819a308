import { NO_DECISIONS, type Decisions } from "./decisions.ts";
import type { Host } from "./host.ts";

/** What lasts about an archive, from archive.yaml; a command-line flag wins over it. */
export interface Settings {
  /** Name of the site. */
  readonly title: string;
  /** One line under the name. */
  readonly tagline: string;
  /** Absolute address of the site, ending in `/`, or undefined: then feeds use relative addresses where they may, and there is no sitemap. */
  readonly url?: string;
  /** Path below which the site is served: `/`, `/sous/chemin/`; `file`: opened from disk, links end in `/index.html`. */
  readonly base: string;
  /** Who serves the site, if it reads files of its own there (redirects, headers). */
  readonly host?: Host;
  /** IANA name of the archive's time zone, for feeds only; a date in an article never gets a zone from here. */
  readonly timeZone: string;
  /** Licence of what the archive adds (dates, groups, comparisons), if the archivist gives one; the articles belong to their authors. */
  readonly licence?: string;
  /** What the editor decides on events and dossiers: it beats the machine. */
  readonly decisions: Decisions;
}

export const DEFAULT_SETTINGS: Settings = {
  title: "Recoupe",
  tagline: "Chaque date, chaque source, avec sa preuve.",
  base: "/",
  timeZone: "Europe/Paris",
  decisions: NO_DECISIONS,
};

/** What a command line says against archive.yaml: it wins. */
export type SettingsOverrides = Partial<Pick<Settings, "url" | "base">>;

/** The settings with what the command line says. */
export function withOverrides(settings: Settings, overrides: SettingsOverrides): Settings {
  return { ...settings, ...overrides };
}
