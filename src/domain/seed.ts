import type { SeedPath } from "./names.ts";
import type { Span } from "./span.ts";

/** Keys of the front matter that an editor may state, by their English name. */
export const EDITOR_KEYS = ["title", "date", "updated", "source", "author", "url", "lang", "event"] as const;

export type EditorKey = (typeof EDITOR_KEYS)[number];

/** What an editor states about an article, as typed, with its place in the original. */
export interface EditorStatement {
  readonly value: string;
  readonly at: Span;
}

/** One input file, decoded. `original` is its text without the byte-order mark; `body` is what follows the front matter. */
export interface Seed {
  readonly path: SeedPath;
  /** Of the bytes as they came, in small hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** WHATWG label: `utf-8`, `windows-1252`, `utf-16le`, `utf-16be`. */
  readonly encoding: string;
  readonly original: string;
  readonly body: Span;
  readonly editor: Partial<Readonly<Record<EditorKey, EditorStatement>>>;
}

/** The facts about a seed that are published with its article. */
export type SeedFacts = Pick<Seed, "path" | "sha256" | "bytes" | "encoding">;
