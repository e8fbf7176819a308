import type { PlacedArticle } from "./article.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { ChronicleEntry, Dossier } from "./dossier.ts";
import type { Event } from "./event.ts";
import type { Settings } from "./settings.ts";

/** Everything the archive knows, in a fixed order: articles by id, events and dossiers by first day, then id. */
export interface Archive {
  readonly settings: Settings;
  readonly articles: readonly PlacedArticle[];
  readonly events: readonly Event[];
  readonly dossiers: readonly Dossier[];
  /** What all articles together say happened, in order of when it happened. */
  readonly chronology: readonly ChronicleEntry[];
  readonly diagnostics: readonly Diagnostic[];
  /** Seed files met, published and set aside. */
  readonly counts: { readonly read: number; readonly published: number; readonly setAside: number };
  /** Addresses that were published once and lead elsewhere now: from → to, both as published (`evenements/x/`). */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
}
