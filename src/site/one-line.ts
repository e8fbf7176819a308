/** Longest text of one field, in UTF-16 units: a headline is shorter, and what is longer is no headline. */
const LONGEST = 500;

/** What may break a line, a field or the direction of what follows: controls, line and paragraph separators, lone surrogates, overrides. */
const UNRULY = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]/gu;

/**
 * Words for one field of a reference: on one line, without controls, without runs of spaces, cut at a word with « […] » when they are
 * longer than any title. Spaces of French typography stay.
 */
export function oneLine(text: string): string {
  const line = text
    .slice(0, 2 * LONGEST)
    .replace(UNRULY, " ")
    .replace(/ {2,}/gu, " ")
    .trim();
  if (line.length <= LONGEST) return line;
  const head = line.slice(0, LONGEST);
  const boundary = head.lastIndexOf(" ");
  return `${(boundary > 0 ? head.slice(0, boundary) : head).replace(UNRULY, "")} […]`;
}
