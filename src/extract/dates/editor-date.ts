import { eventDate, type EventDate } from "../../domain/edtf-date.ts";
import { findDates } from "./find-dates.ts";
import { resolveDate } from "./resolve-date.ts";

/**
 * A date as an editor types it: EDTF (`2023-09-19`, `2023-09`, `2023`), `19/09/2023`, « 19 septembre 2023 », with an hour or without.
 * Undefined for anything else, a date that contradicts its weekday included.
 */
export function readEditorDate(typed: string): EventDate | undefined {
  const value = typed
    .normalize("NFC")
    .replace(/[\u00a0\u202f]/gu, " ")
    .replace(/\u2019/gu, "'")
    .trim()
    .replace(/^le\s/iu, "");
  return edtfOf(value) ?? wordsOf(value);
}

function edtfOf(value: string): EventDate | undefined {
  if (!/^\d{3}[\dX][\d?~%/-]*$/u.test(value)) return undefined;
  try {
    return eventDate(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** One expression that is the whole value and states all it means. */
function wordsOf(value: string): EventDate | undefined {
  const [found, ...more] = findDates(value);
  if (found === undefined || more.length > 0 || found.start !== 0) return undefined;
  if (Math.max(found.end, found.clock?.end ?? 0) !== value.length) return undefined;
  const context = { text: value, referenceDay: undefined, within: undefined, previous: undefined };
  const resolved = resolveDate(found, context);
  return resolved.status === "stated" ? resolved.date : undefined;
}
