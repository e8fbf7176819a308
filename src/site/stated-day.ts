import type { Attested } from "../domain/attested.ts";
import { parseDay, type Day } from "../domain/day.ts";
import type { EventDate } from "../domain/edtf-date.ts";

/** The day that a text or the archivist states, sure and whole; undefined for all that is implied, in doubt or wider than a day. */
export function statedDay(date: Attested<EventDate>): Day | undefined {
  return date.status === "stated" && /^\d{4}-\d{2}-\d{2}$/u.test(date.value.edtf)
    ? parseDay(date.value.edtf)
    : undefined;
}
