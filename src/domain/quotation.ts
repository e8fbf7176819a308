import type { Attested } from "./attested.ts";
import type { Span } from "./span.ts";

/**
 * From the opening to the closing mark, both included; `inner` is what is between them. A quotation that reopens its
 * marks at each paragraph is one entry a paragraph, `continues` on all but the first. `truncated`: the closing mark is
 * missing; the span then ends with its paragraph at the latest.
 */
export interface Quotation extends Span {
  readonly inner: Span;
  readonly speaker: Attested<string>;
  readonly truncated: boolean;
  readonly continues: boolean;
}
