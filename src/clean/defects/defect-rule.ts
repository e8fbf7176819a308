import type { Span } from "../../domain/span.ts";

/** One thing that is wrong in a source. It is marked for readers, never mended. */
export interface DefectRule {
  readonly id: string;
  /** Published: `glued-words`. */
  readonly kind: string;
  /** French, for readers. */
  readonly note: string;
  /** In a text with none of these clues it finds nothing. */
  readonly needs?: number;
  /** Places in the folded text of the article, noise blanked. */
  readonly find: (text: string) => readonly Span[];
  readonly examples: readonly (readonly [text: string, first: string, ...others: string[]])[];
  readonly nearMisses: readonly string[];
}
