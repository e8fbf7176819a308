import { distance } from "fastest-levenshtein";

/**
 * The known name that a mistyped one resembles most: « titel » gives « titre » or « title », whichever is nearer and
 * first listed. Undefined when none is within a third of the typed name's length, counted in letters changed. Of a longer name than
 * `UNITS_COMPARED` the beginning is compared.
 */
export function nearestKey(typed: string, known: readonly string[]): string | undefined {
  return nearest(typed, known)?.key;
}

/** True for a name that is a known one but for a slip: one letter in four changed at most, and never more than two. */
export function isSlip(typed: string, known: readonly string[]): boolean {
  const near = nearest(typed, known);
  return near !== undefined && near.changes <= Math.min(2, Math.floor(typed.length / 4));
}

interface Nearest {
  readonly key: string;
  readonly changes: number;
}

function nearest(typed: string, known: readonly string[]): Nearest | undefined {
  const lower = typed.toLowerCase().slice(0, UNITS_COMPARED);
  const most = Math.ceil(lower.length / 3);
  let found: Nearest | undefined;
  for (const key of known) {
    const other = key.toLowerCase().slice(0, UNITS_COMPARED);
    if (Math.abs(other.length - lower.length) > most) continue;
    const changes = distance(lower, other);
    if (changes <= most && (found === undefined || changes < found.changes)) found = { key, changes };
  }
  return found;
}

/** UTF-16 units of a name that are compared: seeds have long names that begin alike. */
const UNITS_COMPARED = 200;
