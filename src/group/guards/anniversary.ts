import type { Profile } from "../profile.ts";
import { hashOf, sharedCount, sortedSet } from "../hash.ts";
import { byDaysTold } from "../told-days.ts";
import type { Guard } from "./guard.ts";

/**
 * A piece that looks back on a year is kept from the news that looks like it: the flood of 1910 remembered on the eve of
 * another. Two pieces that remember may stand together, and so may an article that names the remembered year, and two that open with
 * one day: the one recalls a year in passing, or both tell of the ceremony.
 */
export const anniversary = {
  id: "anniversary",
  bar: (one, other) => {
    if ((one.remembers === undefined) === (other.remembers === undefined)) return undefined;
    if (byDaysTold(one, other) > 1) return undefined;
    const [past, present] = one.remembers === undefined ? [other, one] : [one, other];
    return namesRememberedYear(present, past) ? undefined : "dossier";
  },
} satisfies Guard;

function namesRememberedYear(present: Profile, past: Profile): boolean {
  const years = sortedSet([...(past.remembers ?? [])].map((year) => hashOf(String(year))));
  return sharedCount(present.frame.figures, years) > 0;
}
