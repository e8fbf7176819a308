import type { Profile } from "../profile.ts";
import { anniversary } from "./anniversary.ts";
import { editorEvents } from "./editor-events.ts";
import type { Bar, Guard } from "./guard.ts";
import { otherEdition } from "./other-edition.ts";
import { otherMatch } from "./other-match.ts";
import { otherTown } from "./other-town.ts";
import { standingPage } from "./standing-page.ts";
import { template } from "./template.ts";

/** All guards. Those that keep two articles out of one dossier come first, so that the first answer is the strongest. */
export const GUARDS: readonly Guard[] = [
  template,
  standingPage,
  otherTown,
  otherEdition,
  anniversary,
  editorEvents,
  otherMatch,
];

/** The strongest bar between two articles, with the guard that set it, or undefined. */
export function barBetween(one: Profile, other: Profile): { readonly bar: Bar; readonly guard: string } | undefined {
  for (const guard of GUARDS) {
    const bar = guard.bar(one, other);
    if (bar !== undefined) return { bar, guard: guard.id };
  }
  return undefined;
}
