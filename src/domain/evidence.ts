import type { ArticleId } from "./names.ts";
import { slice, type Span } from "./span.ts";

/** An article's decoded text as it came, with the name under which its passages are cited. */
export interface Original {
  readonly article: ArticleId;
  readonly text: string;
}

/** Where a value was read. `quote` is exactly that slice of the original; `rule` names the code that read it. */
export interface Evidence extends Span {
  readonly article: ArticleId;
  readonly quote: string;
  readonly rule: string;
}

/** At least one passage. */
export type Passages = readonly [Evidence, ...Evidence[]];

/** Evidence that cuts its own quote, so that quote and place cannot disagree. Throws RangeError outside the original or when empty. */
export function evidenceAt(original: Original, at: Span, rule: string): Evidence {
  if (at.start < 0 || at.end > original.text.length || at.start >= at.end) {
    throw new RangeError(`no passage at ${at.start}–${at.end} of ${original.article} (${original.text.length} units)`);
  }
  return { article: original.article, start: at.start, end: at.end, quote: slice(original.text, at), rule };
}
