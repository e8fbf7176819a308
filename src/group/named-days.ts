import { WEEKDAY_SHIFT } from "./traits.ts";

/**
 * Weekdays that the opening of a text names, by the traits of its words, as bits: 1 Monday, 2 Tuesday, 4 Wednesday… A dispatch says in its first
 * sentences on which day the thing happened: « a été évacué jeudi ».
 */
export function namedDays(traits: Int32Array): number {
  let days = 0;
  for (let at = 0; at < Math.min(traits.length, OPENING_WORDS); at += 1) days |= traits[at] ?? 0;
  return (days >> WEEKDAY_SHIFT) & ALL_WEEK;
}

const ALL_WEEK = 127;

/** True when both openings name days, and none in common. */
export function nameOtherDays(one: number, other: number): boolean {
  return one !== 0 && other !== 0 && (one & other) === 0;
}

/** A headline, a stamp and the first sentences. */
const OPENING_WORDS = 80;
