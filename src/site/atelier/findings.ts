import type { Archive } from "../../domain/archive.ts";
import type { Article, PlacedArticle } from "../../domain/article.ts";
import type { Changes } from "../../domain/changes.ts";
import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { ArticleId } from "../../domain/names.ts";
import type { EditorKey } from "../../domain/seed.ts";
import type { Span } from "../../domain/span.ts";
import type { DecisionToWrite, SuggestedEdit } from "../../domain/suggested-edit.ts";
import type { PageContext } from "../context.ts";
import type { MatterView } from "./views.ts";

/** What a build left for the archivist to look at. Suggested edits were read again by whoever made them: they do what they say, or are undefined. */
export interface Findings {
  readonly archive: Archive;
  readonly changes: Changes;
  readonly diagnostics: readonly Diagnostic[];
  /** How the archivist calls the folder of the articles: `seeds`. */
  readonly seeds: string;
  /** archive.yaml as it stands; "" where there is none. */
  readonly settings: string;
  /** Lines that look like no text and were kept as text. */
  readonly keptLines: (article: Article) => readonly (Span & { readonly because: string })[];
  /** Articles that stand alone, and what they are most alike; nearest first. Likeness 0–1. */
  readonly nearly: readonly { readonly article: ArticleId; readonly beside: ArticleId; readonly similarity: number }[];
  /** True where archive.yaml itself joins two articles, or keeps them apart. */
  readonly isDecided: (part: DecisionToWrite["part"], one: ArticleId, other: ArticleId) => boolean;
  readonly suggest: Suggestions;
}

export interface Suggestions {
  /** Lines by which the front matter of an article states a value. */
  readonly state: (article: Article, key: EditorKey, value: string) => SuggestedEdit | undefined;
  /** Lines to take out so that the key at a place of the original is stated no more. */
  readonly unstate: (article: Article, offset: number) => SuggestedEdit | undefined;
  readonly decide: (decision: DecisionToWrite) => SuggestedEdit | undefined;
  /** The line of archive.yaml with another name in the place of one that stands for no article, or for several: each name it may have been meant for. */
  readonly rename: (at: Span) => readonly { readonly name: string; readonly edit: SuggestedEdit }[];
  /** The line of archive.yaml to take out with the decision on it. */
  readonly undecide: (line: number) => SuggestedEdit | undefined;
}

/** One thing to look at; how it is shown is worked out for the first of a list only. */
export interface Matter {
  /** The article it is about; null for a file that is not published, or for archive.yaml. */
  readonly article: PlacedArticle | null;
  /** The file's path below the seeds folder, or archive.yaml; empty for the archive as a whole. */
  readonly file: string;
  readonly show: (context: PageContext) => Shown;
}

/** What is shown of a matter besides what it is about. */
export type Shown = Pick<MatterView, "because"> &
  Partial<Pick<MatterView, "passages" | "links" | "remedies" | "advice">>;

/** The matters of one kind, most useful first. */
export type Look = (findings: Findings) => readonly Matter[];
