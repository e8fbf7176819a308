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

/** The same voice, `by` tokens further. */
export function moved(voice: Voice, by: number): Voice {
  return {
    ...voice,
    from: voice.from + by,
    to: voice.to + by,
    nameFrom: voice.nameFrom + by,
    nameTo: voice.nameTo + by,
  };
}
