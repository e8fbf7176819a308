import type { Guard } from "./guard.ts";

/** Two editions of one festival, race or fair: « la 17e édition » of one opening is not « la 18e édition » of the other. */
export const otherEdition = {
  id: "other-edition",
  bar: (one, other) =>
    one.edition === undefined || other.edition === undefined || one.edition === other.edition ? undefined : "dossier",
} satisfies Guard;
