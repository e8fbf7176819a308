/**
 * Share of pairs, 0–1, whose high byte must be null: prose in Latin letters has over .9. Well above what stray nulls in a text of
 * one byte a letter can make up; a text in another script, without its mark, is then set aside rather than read wrongly.
 */
const HIGH_NULLS = 0.5;
/** Share of pairs, 0–1, whose low byte may be null: U+0100, U+2000 and their like, which prose hardly holds. */
const LOW_NULLS = 0.01;
/** Bytes looked at; a text shows its pattern at once. */
const SAMPLE = 65_536;

/**
 * The byte order of UTF-16 text that lacks its mark, from where its null bytes stand: « H·i· » is little-endian.
 * Undefined when the nulls fall on both sides, or on so few pairs that nothing speaks for text.
 */
export function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  let first = 0;
  let second = 0;
  for (let index = 0; index < pairs * 2; index += 2) {
    if (bytes[index] === 0) first += 1;
    if (bytes[index + 1] === 0) second += 1;
  }
  if (second >= pairs * HIGH_NULLS && second > 0 && first <= pairs * LOW_NULLS) return "utf-16le";
  if (first >= pairs * HIGH_NULLS && first > 0 && second <= pairs * LOW_NULLS) return "utf-16be";
  return undefined;
}
