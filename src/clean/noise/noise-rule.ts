import type { NoiseKind } from "../../domain/noise.ts";
import type { Span } from "../../domain/span.ts";
import type { Page } from "../page.ts";

/**
 * One way in which something that is not the article shows itself. A rule sees the page with what earlier rules set
 * aside blanked, and answers with places in the folded text; it never looks at another rule.
 */
export interface NoiseRule {
  /** Published with each passage: `fr/noise/share-buttons`. */
  readonly id: string;
  readonly kind: NoiseKind;
  /** On a page with none of these clues it finds nothing. */
  readonly needs?: number;
  /** Places in the folded text; in any order, never empty. */
  readonly find: (page: Page) => readonly Span[];
  /** A file's text, then exactly what this rule sets aside in it, in order, when the whole list runs. */
  readonly examples: readonly (readonly [text: string, first: string, ...others: string[]])[];
  /** Texts in which this rule, alone, finds nothing. */
  readonly nearMisses: readonly string[];
}
