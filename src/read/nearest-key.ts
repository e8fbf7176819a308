import { distance } from "fastest-levenshtein";

/**
 * The known name that a mistyped one resembles most: « titel » gives « titre » or « title », whichever is nearer and
 * first listed. Undefined when none is within a third of the typed name's length, counted in letters changed. Of a longer name than
 * `UNITS_COMPARED` the beginning is compared.
 */
export function nearestKey(typed: string, known: readonly string[]): string | undefined {
  const lower = typed.toLowerCase().slice(0, UNITS_COMPARED);
  const most = Math.ceil(lower.length / 3);
  let nearest: { readonly key: string; readonly changes: number } | undefined;
  for (const key of known) {
    const other = key.toLowerCase().slice(0, UNITS_COMPARED);
    if (Math.abs(other.length - lower.length) > most) continue;
    const changes = distance(lower, other);
    if (changes <= most && (nearest === undefined || changes < nearest.changes)) nearest = { key, changes };
  }
  return nearest?.key;
}

/** UTF-16 units of a name that are compared: seeds have long names that begin alike. */
const UNITS_COMPARED = 200;
