import type { Window } from "./profile.ts";
import { HALVING_DAYS } from "./thresholds.ts";

/**
 * Days between two windows, from the nearest ends: 0 when they overlap; undefined when one of them is not known.
 * September as a whole and the 3rd of October: 3.
 */
export function daysApart(one: Window | undefined, other: Window | undefined): number | undefined {
  if (one === undefined || other === undefined) return undefined;
  return Math.max(0, one.from - other.to, other.from - one.to);
}

/**
 * What is left of a similarity after so many days, 0–1: half after `HALVING_DAYS`, a third after twice as many. It fades
 * slowly: a story comes back after a month. A day that is not known damps nothing.
 */
export function damping(days: number | undefined): number {
  return days === undefined ? 1 : HALVING_DAYS / (HALVING_DAYS + days);
}
