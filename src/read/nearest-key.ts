import { distance } from "fastest-levenshtein";

/**
 * The known key that a mistyped one resembles most: « titel » gives « titre » or « title », whichever is nearer and
 * first listed. Undefined when none is within a third of the typed key's length, counted in letters changed.
 */
export function nearestKey(typed: string, known: readonly string[]): string | undefined {
  const lower = typed.toLowerCase();
  let nearest: { readonly key: string; readonly changes: number } | undefined;
  for (const key of known) {
    const changes = distance(lower.slice(0, 40), key.toLowerCase());
    if (changes <= Math.ceil(lower.length / 3) && (nearest === undefined || changes < nearest.changes)) {
      nearest = { key, changes };
    }
  }
  return nearest?.key;
}
