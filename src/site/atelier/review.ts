import type { Findings, Matter } from "./findings.ts";
import { REVIEW_SECTIONS, type ReviewSection } from "./sections.ts";

/** A section with what is in it. */
export interface Reviewed {
  readonly section: ReviewSection;
  readonly matters: readonly Matter[];
}

/** Everything there is to look at, by section, most useful first; sections with nothing in them are left out. */
export function review(findings: Findings): readonly Reviewed[] {
  return REVIEW_SECTIONS.map((section) => ({ section, matters: section.look(findings) })).filter(
    ({ matters }) => matters.length > 0,
  );
}
