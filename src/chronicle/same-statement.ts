import { daysBetween } from "../domain/day.ts";
import type { EventDate } from "../domain/edtf-date.ts";
import type { Wording } from "./quotation-wordings.ts";

/**
 * True when two short wordings are one statement: the text names the same speaker for both, they are quoted within a day, both deny something or
 * neither does, and what they say in order is the same but for its shades: « Je voulais juste dormir », « Je voulais seulement dormir ».
 */
export function isSameStatement(one: Wording, other: Wording | undefined): boolean {
  return (
    other !== undefined &&
    one.core.length >= LEAST_CORE &&
    one.core.join(" ") === other.core.join(" ") &&
    one.denied.length > 0 === other.denied.length > 0 &&
    one.surnames.some((name) => other.surnames.includes(name)) &&
    one.written.some((day) => other.written.some((another) => isWithinDay(day, another)))
  );
}

/** Content words that say something together: one alone, « dormir », is in many statements. */
const LEAST_CORE = 2;

function isWithinDay(one: EventDate, other: EventDate): boolean {
  return daysBetween(one.latest, other.earliest) <= 1 && daysBetween(other.latest, one.earliest) <= 1;
}
