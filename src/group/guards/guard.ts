import type { Profile } from "../profile.ts";

/**
 * How far two articles are kept apart: `event`, they may still be part of one story; `dossier`, of none. Likeness, however
 * great, does not overrule it.
 */
export type Bar = "event" | "dossier";

/** Why two articles that look alike do not tell one thing. Symmetrical: the order of the two changes nothing. */
export interface Guard {
  readonly id: string;
  /** Undefined: the guard has nothing to say. */
  readonly bar: (one: Profile, other: Profile) => Bar | undefined;
}
