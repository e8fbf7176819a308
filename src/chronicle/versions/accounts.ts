import type { Dispatch, VersionKind } from "../../domain/dispatch.ts";
import type { ArticleId } from "../../domain/names.ts";

/** Whose account an article gives: versions of one dispatch give one, however many print it. */
export interface Accounts {
  /** The leading version of the article's dispatch, or the article itself. */
  readonly of: (article: ArticleId) => ArticleId;
  /** True for a version that another one corrects. */
  readonly isCorrected: (article: ArticleId) => boolean;
}

/** Kinds in which the words are others: what they tell is one account, how they word it is not. */
const OTHER_WORDS: ReadonlySet<VersionKind> = new Set(["translation", "reworded"]);

/** The accounts behind some articles. `wordings`: two translations count as two, since their words are compared. */
export function accountsOf(dispatches: readonly Dispatch[], wordings = false): Accounts {
  const leaders = new Map<ArticleId, ArticleId>();
  const corrected = new Set<ArticleId>();
  for (const { versions } of dispatches) {
    for (const { article, kind } of versions) {
      if (wordings && OTHER_WORDS.has(kind)) continue;
      leaders.set(article, versions[0].article);
      if (kind === "uncorrected") corrected.add(article);
    }
  }
  return { of: (article) => leaders.get(article) ?? article, isCorrected: (article) => corrected.has(article) };
}
