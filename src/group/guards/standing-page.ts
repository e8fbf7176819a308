import { daysApart } from "../days-apart.ts";
import type { Guard } from "./guard.ts";

/**
 * Weather, agenda, prices, television: a standing page names the town of the day's news, and is no part of it; nor is last week's page of
 * this week's. Two papers may print one page on one day.
 */
export const standingPage = {
  id: "standing-page",
  bar: (one, other) => {
    if (!one.standing && !other.standing) return undefined;
    return one.standing && other.standing && daysApart(one.window, other.window) === 0 ? undefined : "dossier";
  },
} satisfies Guard;
