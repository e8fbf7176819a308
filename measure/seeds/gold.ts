import type { Span } from "../../src/domain/span.ts";
import type { GoldDate } from "../date-verdict.ts";

/** A place that is noise: found by spans that together hold `mustCover` and stay inside `mayCover`. */
export interface GoldNoise extends Span {
  readonly kinds: readonly string[];
  readonly required: boolean;
  readonly mustCover: Span;
  readonly mayCover: Span;
}

/** A place that looks like noise and is the article; `strict: false`: setting it aside is tolerated. */
export interface GoldKept extends Span {
  readonly strict: boolean;
}

/** Something wrong in the source; `orNoise`: setting the place aside will do as well. */
export interface GoldDefect extends Span {
  readonly required: boolean;
  readonly orNoise: boolean;
}

/** Someone who is a source, under any of these names and in any of these roles. */
export interface GoldSource {
  readonly canonical: string;
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly required: boolean;
  readonly evidence: readonly Span[];
}

/** A quotation, with its marks or without (`inner`), and who may be said to speak. A null speaker is an unknown one. */
export interface GoldQuotation extends Span {
  readonly inner: Span;
  readonly required: boolean;
  readonly truncated: readonly boolean[];
  readonly speakers: readonly { readonly status: string; readonly value: string | null }[];
}

/** A date expression and the values that are right in company and alone; null is an unknown one. */
export interface GoldMention {
  readonly mustCover: Span;
  readonly mayCover: Span;
  readonly required: boolean;
  readonly best: string | null;
  readonly inCompany: readonly (string | null)[];
  readonly alone: readonly (string | null)[];
}

/** What a careful reader takes from one article. */
export interface GoldArticle {
  readonly name: string;
  readonly sha256: string;
  readonly language: string;
  readonly published: GoldDate;
  readonly alone: GoldDate;
  readonly updated: GoldDate & { readonly time: string | null };
  readonly title: { readonly status: string; readonly mustNotContain: readonly string[] };
  readonly noise: readonly GoldNoise[];
  readonly keep: readonly GoldKept[];
  readonly defects: readonly GoldDefect[];
  readonly sources: readonly GoldSource[];
  readonly notSources: readonly string[];
  readonly quotes: readonly GoldQuotation[];
  readonly mentions: readonly GoldMention[];
}

/** The articles of a set, and the forms under which the same name goes in it. */
export interface Gold {
  readonly articles: readonly GoldArticle[];
  readonly forms: readonly (readonly string[])[];
}
