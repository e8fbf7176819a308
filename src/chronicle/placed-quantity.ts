import type { Span } from "../domain/span.ts";
import type { FoundQuantity } from "./same-thing.ts";

/** A figure with its places in the original of its article: the phrase that is shown as proof, and the words that name the topic. */
export interface PlacedQuantity extends FoundQuantity {
  readonly at: Span;
  readonly named: Span;
}
