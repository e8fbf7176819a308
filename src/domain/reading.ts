import type { Original } from "./evidence.ts";
import type { Noise } from "./noise.ts";
import type { Seed } from "./seed.ts";
import type { Span } from "./span.ts";

/**
 * The original as it is looked at: NFC, no-break and thin spaces as spaces, typographic apostrophes as `'`.
 * Same order, perhaps another length; every match leads back to the original through `toOriginal`.
 */
export interface FoldedText {
  readonly text: string;
  toOriginal(at: Span): Span;
  fromOriginal(at: Span): Span;
}

/** A seed once cleaned: what extraction reads. `paragraphs` are what is left of the body, in order, trimmed, without noise. */
export interface Reading {
  readonly seed: Seed;
  readonly original: Original;
  readonly folded: FoldedText;
  readonly noise: readonly Noise[];
  readonly paragraphs: readonly Paragraph[];
}

/** `heading`: an intertitle, part of the text. A paragraph may have holes where noise was lifted out of it; `pieces` are what is left. */
export interface Paragraph extends Span {
  readonly heading: boolean;
  readonly pieces: readonly Span[];
}
