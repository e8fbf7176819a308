/** Half-open range of UTF-16 code units in an article's decoded original (byte-order mark removed). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the span holds of the original. */
export function slice(original: string, at: Span): string {
  return original.slice(at.start, at.end);
}

/** True when the two share at least one unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span without white space at its ends (possibly empty, at its start). */
export function trimmed(original: string, at: Span): Span {
  const text = slice(original, at);
  const head = text.length - text.trimStart().length;
  if (head === text.length) return { start: at.start, end: at.start };
  return { start: at.start + head, end: at.start + text.trimEnd().length };
}

/**
 * What is left of `whole` when `taken` is removed, in order and without empty pieces: 0–10 less 2–4 gives 0–2 and 4–10.
 * `taken` may be in any order and may overlap.
 */
export function remainder(whole: Span, taken: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let position = whole.start;
  for (const gone of taken.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (gone.start > position) left.push({ start: position, end: Math.min(gone.start, whole.end) });
    position = Math.max(position, gone.end);
    if (position >= whole.end) break;
  }
  if (position < whole.end) left.push({ start: position, end: whole.end });
  return left.filter((piece) => piece.end > piece.start);
}
