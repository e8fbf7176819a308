import { checkedWords, type Checked } from "./setting-values.ts";

/** Longest title of an event or a dossier, in UTF-16 units: a paragraph is no title. */
export const MOST_TITLE_UNITS = 500;

/**
 * A title as the editor wrote it, on one line. Refused: control characters, signs that turn the direction of what follows them
 * (a page shows the title among its own words), and more than `MOST_TITLE_UNITS`.
 */
export function checkedTitle(text: string): Checked {
  const words = checkedWords(text);
  if (!words.ok) return words;
  if (/[\u202A-\u202E\u2066-\u2069]/u.test(words.value))
    return { ok: false, because: "il contient un signe qui retourne le sens de l’écriture" };
  if (words.value.length > MOST_TITLE_UNITS)
    return { ok: false, because: `il compte plus de ${MOST_TITLE_UNITS} signes` };
  return words;
}
