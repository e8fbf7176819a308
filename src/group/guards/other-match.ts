import { daysApart } from "../days-apart.ts";
import type { Guard } from "./guard.ts";

/**
 * Two matches of the same teams: the scores that the reports give first differ, and so do their days. Two reports of one
 * match may disagree on the score by a slip of the pen; they are written within a day of each other.
 */
export const otherMatch = {
  id: "other-match",
  bar: (one, other) => {
    if (one.score === undefined || other.score === undefined || one.score === other.score) return undefined;
    if (one.score === turned(other.score)) return undefined;
    return (daysApart(one.window, other.window) ?? 0) > SAME_MATCH_DAYS ? "event" : undefined;
  },
} satisfies Guard;

/** Days between two reports of one match. */
const SAME_MATCH_DAYS = 1;

/** `2-1` as the other side writes it: `1-2`. */
function turned(score: string): string {
  return score.split("-").toReversed().join("-");
}
