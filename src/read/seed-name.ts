/**
 * Longest path of a seed below the seeds folder, in UTF-16 units: longer ones break archives, lists and other systems.
 */
export const MAX_PATH_UNITS = 1_000;

/**
 * Why a path cannot name a seed, in French, or undefined when it can: too long, a control character, a back slash (a
 * folder sign elsewhere), or U+FFFD, which stands where the system's bytes are no UTF-8. Accents, spaces and any
 * alphabet are fine.
 */
export function nameTrouble(path: string): string | undefined {
  if (path.length > MAX_PATH_UNITS) return `le nom compte ${path.length} signes, plus que les ${MAX_PATH_UNITS} admis`;
  if (/\p{Cc}/u.test(path)) return "le nom contient un caractère de commande";
  if (path.includes("\\")) return "le nom contient une barre oblique inversée";
  if (/[\uFFFD\p{Cs}]/u.test(path)) return "le nom contient des octets qui ne sont pas de l’UTF-8";
  return undefined;
}
