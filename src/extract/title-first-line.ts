import type { Paragraph, Reading } from "../domain/reading.ts";
import { trimmed, type Span } from "../domain/span.ts";

/** Code units. A longer line is a paragraph. */
const LONGEST_LINE = 110;

/** Lines looked at: what stands further down is the article. */
const FIRST_LINES = 4;

/** « Du 12 mai au 30 septembre », « Dimanche 2 juin 2024 », « Née le 3 mai 1931 », « Publié le … »: when, below what. */
const DATED =
  /^(?:du|le|les|jusqu['’]au|à partir du|dès le|née?s? (?:le|en)|publiée?|mise? à jour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:[0-3]?\d(?:er)?|[0-3]?\d[/.][01]?\d[/.]\d{2,4}))(?![\p{L}])(?=.*\d)[^.!?:;«»]{0,70}$/iu;

/** « Anne Roy : « Nous tiendrons » »: who speaks in the interview below, and one thing that is said. */
const SPOKEN =
  /^\p{Lu}[\p{L}’'-]+(?:\s\p{L}[\p{L}’'-]*){0,5}(?:,\s[^,:«»]{3,50})?\s?:\s?[«“"]\s?[^«»“”"]{5,100}[»”"]$/u;

/** A line that closes like a sentence, or signs, is none. */
const NO_TITLE =
  /[.…:;,]$|^(?:par|propos recueillis|de notre|photos?|crédit|source|texte|publiée?|mise? à jour)(?!\p{L})/iu;

/**
 * The short line at the head of an article that is most likely its title, where nothing else shows it: above a date or a period, or the words
 * of whoever is interviewed. Undefined where there is no such line.
 */
export function firstLineTitle(reading: Reading): Span | undefined {
  const { text } = reading.original;
  for (const [index, paragraph] of reading.paragraphs.slice(0, FIRST_LINES).entries()) {
    const line = trimmed(text, paragraph);
    const words = text.slice(line.start, line.end);
    if (words.length > LONGEST_LINE || words.includes("\n")) return undefined;
    if (SPOKEN.test(words)) return line;
    if (index === 0 && isName(words) && isAboveDate(text, paragraph)) return line;
  }
  return undefined;
}

/** Three words or more, or a name in two: « Faits divers » is a section. */
function isName(words: string): boolean {
  if (NO_TITLE.test(words) || DATED.test(words) || !/^[\p{Lu}\p{N}«“"]/u.test(words)) return false;
  const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return count >= 3 || (count === 2 && /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(words));
}

/** True when the next line that holds anything says when. */
function isAboveDate(text: string, { end }: Paragraph): boolean {
  const next = /^\s*(?<line>\S.*)/u.exec(text.slice(end, end + 2 * LONGEST_LINE))?.groups?.["line"];
  return next !== undefined && DATED.test(next.trim());
}
