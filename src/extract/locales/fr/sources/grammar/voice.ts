import type { SourceRole } from "../../../../../domain/source.ts";

/**
 * Whoever may be made to speak, as a run of tokens `from`–`to` of its sentence; `nameFrom`–`nameTo` is what it is called.
 * `office`: named by what they are, « le maire »; `crowd`: many or nobody in particular, « des témoins ».
 */
export interface Voice {
  readonly kind: "person" | "office" | "body" | "agency" | "press" | "crowd" | "pronoun";
  readonly role: SourceRole | undefined;
  readonly from: number;
  readonly to: number;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly canonical: string;
  readonly gender: "m" | "f" | undefined;
}

/** How far a voice may reach. `end`: where it must stop, when its verb is known to follow; otherwise it stops by itself. */
export interface Reach {
  readonly end: number | undefined;
}
