/**
 * The matches of the patterns in the stretches between white space that hold a clue, with their place in the whole text. A pattern sees
 * one stretch at a time, so a clue that is cheap to look for spares the rest of the article. A clue may hold spaces itself.
 */
export function matchesAround(
  text: string,
  clue: RegExp,
  ...patterns: readonly RegExp[]
): readonly { readonly match: RegExpExecArray; readonly start: number }[] {
  const found: { readonly match: RegExpExecArray; readonly start: number }[] = [];
  let position = 0;
  for (const hint of text.matchAll(clue)) {
    if (hint.index < position) continue;
    const from = Math.max(position, startOfStretch(text, hint.index));
    position = endOfStretch(text, hint.index + hint[0].length);
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
  for (let place = at; place > Math.max(0, at - REACH); place -= 1)
    if (/\s/u.test(text.charAt(place - 1))) return place;
  return Math.max(0, at - REACH);
}

/** One unit beyond the stretch, which look-ahead may ask for. */
function endOfStretch(text: string, at: number): number {
  for (let place = at; place < Math.min(text.length, at + REACH); place += 1) {
    if (/\s/u.test(text.charAt(place))) return place + 1;
  }
  return Math.min(text.length, at + REACH);
}
