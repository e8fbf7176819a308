import { WEEKDAY_NAMES } from "../lexicon/fr/calendar.ts";
import type { Word } from "./words.ts";

/**
 * Weekdays that the opening of a text names, as bits: 1 Monday, 2 Tuesday, 4 Wednesday… A dispatch says in its first
 * sentences on which day the thing happened: « a été évacué jeudi ».
 */
export function namedDays(words: readonly Word[]): number {
  let days = 0;
  for (const { folded } of words.slice(0, OPENING_WORDS)) {
    const day = WEEKDAYS.indexOf(folded);
    if (day >= 0) days |= 1 << day;
  }
  return days;
}

/** True when both openings name days, and none in common. */
export function nameOtherDays(one: number, other: number): boolean {
  return one !== 0 && other !== 0 && (one & other) === 0;
}

/** A headline, a stamp and the first sentences. */
const OPENING_WORDS = 80;

const WEEKDAYS: readonly string[] = WEEKDAY_NAMES;
