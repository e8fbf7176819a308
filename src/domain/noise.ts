import type { Span } from "./span.ts";

/** Kinds of passage that are not the article, in the order in which a reader would meet them. */
export const NOISE_KINDS = [
  "date-header",
  "shortcode",
  "advertising",
  "teaser",
  "related-link",
  "caption",
  "update-line",
  "title-line",
  "residue",
] as const;

export type NoiseKind = (typeof NOISE_KINDS)[number];

/** A passage that is not the article: kept, listed, shown apart. `rule` names the code that found it. */
export interface Noise extends Span {
  readonly kind: NoiseKind;
  readonly rule: string;
}

/** Something wrong in the source itself, marked and left as it stands. `note` is French, for readers. */
export interface Defect extends Span {
  readonly kind: string;
  readonly note: string;
}
