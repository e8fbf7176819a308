/**
 * The matches of the patterns in the stretches between white space that hold a clue, with their place in the whole text. A pattern sees
 * one stretch at a time, so clues that are cheap to look for spare the rest of the article. Clues are in order, and may hold spaces.
 */
export function matchesAround(
  text: string,
  clues: Iterable<RegExpExecArray>,
  ...patterns: readonly RegExp[]
): readonly { readonly match: RegExpExecArray; readonly start: number }[] {
  const found: { readonly match: RegExpExecArray; readonly start: number }[] = [];
  let position = 0;
  for (const clue of clues) {
    if (clue.index < position) continue;
    const from = Math.max(position, startOfStretch(text, clue.index));
    position = endOfStretch(text, clue.index + clue[0].length);
    const stretch = text.slice(from, position);
    for (const pattern of patterns) {
      for (const match of stretch.matchAll(pattern)) found.push({ match, start: from + match.index });
    }
  }
  return found;
}

/** Units. No word, with what is glued to it, is longer. */
const REACH = 120;

function startOfStretch(text: string, at: number): number {
  for (let place = at; place > Math.max(0, at - REACH); place -= 1) if (isBlank(text, place - 1)) return place;
  return Math.max(0, at - REACH);
}

/** One unit beyond the stretch, which look-ahead may ask for. */
function endOfStretch(text: string, at: number): number {
  for (let place = at; place < Math.min(text.length, at + REACH); place += 1) {
    if (isBlank(text, place)) return place + 1;
  }
  return Math.min(text.length, at + REACH);
}

/** White space at a place. Most signs are plain letters, for which the pattern is not asked. */
function isBlank(text: string, place: number): boolean {
  const unit = text.charCodeAt(place);
  return (unit <= 0x20 || unit >= 0xa0) && /\s/u.test(text.charAt(place));
}
