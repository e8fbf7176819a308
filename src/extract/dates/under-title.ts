import type { Noise } from "../../domain/noise.ts";
import type { Reading } from "../../domain/reading.ts";
import { slice } from "../../domain/span.ts";

/** Words. A shorter line above a stamp at the foot is a name: who signs, who publishes. */
const SHORTEST_TITLE = 4;
/** Units. A longer one is a paragraph. */
const LONGEST_TITLE = 120;
/** Words that stand in a signature without a capital. */
const PARTICLES = new Set([
  "de",
  "du",
  "des",
  "d",
  "la",
  "le",
  "les",
  "l",
  "et",
  "à",
  "avec",
  "au",
  "aux",
  "en",
  "pour",
]);
/** Who writes, and for whom. */
const SIGNS =
  /^(?:[Pp]ar|[Aa]vec|[Pp]ropos|[Tt]exte|[Ss]ource|[Dd]e notre|[Pp]hotos?|[Tt]raduit|©)(?!\p{L})|(?:journaliste|correspondant|envoyée? spécial|[Rr]édaction|[Aa]gence)/u;

/**
 * True for a stamp at the foot of a page right under a line that is no sentence and no signature: the title of another article, whose frame the
 * scraper lost. Such a day may be that article's.
 */
export function isUnderTitle({ original, paragraphs, noise }: Reading, stamp: Noise): boolean {
  const index = paragraphs.findLastIndex((paragraph) => paragraph.end <= stamp.start);
  const above = paragraphs[index];
  if (above === undefined || index === 0 || index < paragraphs.length - 1) return false;
  if (noise.some((one) => above.end <= one.start && one.end <= stamp.start)) return false;
  const text = slice(original.text, above);
  if (text.length > LONGEST_TITLE || !/^\p{Lu}/u.test(text) || /[.!?…»”:;,)]$/u.test(text) || SIGNS.test(text))
    return false;
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= SHORTEST_TITLE && words.some((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word));
}
