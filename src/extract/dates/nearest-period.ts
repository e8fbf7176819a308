import { daysBetween, type Day } from "../../domain/day.ts";

/** A run of days, both included. */
export interface Period {
  readonly earliest: Day;
  readonly latest: Day;
}

/** Which of several periods to take. `strict`: the reference itself does not count (« mardi dernier », « en mars prochain »). */
export interface Choice {
  readonly toward: "past" | "future" | undefined;
  readonly strict: boolean;
}

/**
 * The period nearest to a reference: looking back, the last one that has begun; looking forward, the first that is not over; else the one
 * with the fewest days between, the earlier of two. Undefined when none lies that way.
 */
export function nearestPeriod<T extends Period>(
  periods: readonly T[],
  reference: Period,
  choice: Choice,
): T | undefined {
  const allowed = periods.filter((period) => lies(period, reference, choice));
  let best: T | undefined;
  for (const period of allowed) {
    if (best === undefined || distance(period, reference) < distance(best, reference)) best = period;
  }
  return best;
}

/** Days that lie between two periods, 0 when they touch. */
export function distance(one: Period, other: Period): number {
  return Math.max(0, daysBetween(one.latest, other.earliest), daysBetween(other.latest, one.earliest));
}

function lies(period: Period, reference: Period, { toward, strict }: Choice): boolean {
  switch (toward) {
    case "past":
      return strict ? period.latest < reference.earliest : period.earliest <= reference.latest;
    case "future":
      return strict ? period.earliest > reference.latest : period.latest >= reference.earliest;
    case undefined:
      return true;
  }
}
