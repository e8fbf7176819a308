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
  return placed(voice, voice.from + by, voice.to + by, voice.nameFrom + by, voice.nameTo + by);
}

/** The same voice with words before it taken in, so that it begins at another token. */
export function begunAt(voice: Voice, from: number): Voice {
  return placed(voice, from, voice.to, voice.nameFrom, voice.nameTo);
}

/** The same voice in another role. */
export function inRoleOf(voice: Voice, role: Voice["role"]): Voice {
  const { kind, from, to, nameFrom, nameTo, canonical, gender } = voice;
  return { kind, role, from, to, nameFrom, nameTo, canonical, gender };
}

/** Written out, here as everywhere: an engine is quick with objects that all have their properties in one order. */
function placed(voice: Voice, from: number, to: number, nameFrom: number, nameTo: number): Voice {
  const { kind, role, canonical, gender } = voice;
  return { kind, role, from, to, nameFrom, nameTo, canonical, gender };
}
