import type { Evidence, Passages } from "./evidence.ts";

/** What was looked at for a value and not taken. It is shown by `explain` and never published. */
export type Rejected = RejectedPassage | RejectedText;

/** A passage that was not taken, then those it was held against; `because` says why, in French. */
export interface RejectedPassage {
  readonly kind: "passage";
  readonly evidence: Passages;
  readonly because: string;
}

/** Words that stand in no article, as a date in the name of a file; `place` says, in French, where they do. */
export interface RejectedText {
  readonly kind: "text";
  readonly text: string;
  readonly place: string;
  readonly because: string;
}

/** The values of an article for which candidates may be rejected. `company`: links with the days of other articles. */
export interface RejectedCandidates {
  readonly title: readonly Rejected[];
  readonly published: readonly Rejected[];
  readonly updated: readonly Rejected[];
  readonly company: readonly Rejected[];
  readonly sources: readonly Rejected[];
  readonly mentions: readonly Rejected[];
  readonly noise: readonly Rejected[];
}

/** A passage that was not taken. Throws RangeError without a reason. */
export function rejected(evidence: Passages, because: string): RejectedPassage {
  if (because.trim() === "") throw new RangeError("what is rejected needs its reason");
  return { kind: "passage", evidence, because };
}

/** The passage that was not taken, without those it was held against; undefined for what stands in no article. */
export function rejectedPassage(one: Rejected): Evidence | undefined {
  return one.kind === "passage" ? one.evidence[0] : undefined;
}
