import type { FoldedText } from "../domain/reading.ts";
import type { Span } from "../domain/span.ts";

/**
 * A text as it is looked at, with the way back to what stands in the file. « l’œuvre » gives `l'œuvre`, an `e` followed by
 * a combining accent gives `é`; no-break and thin spaces and tabs give a space; soft hyphens and zero-width characters are
 * not seen. Line breaks stay. A place that begins or ends inside a folded sequence leads back to the whole sequence.
 */
export function foldText(original: string): FoldedText {
  const found = editsOf(original);
  const text = applied(original, found);
  const edits = found.filter((edit) => edit.original.end - edit.original.start > 1 || edit.text.length !== 1);
  if (edits.length === 0) return { text, toOriginal: (at) => at, fromOriginal: (at) => at };
  const lengths = { folded: text.length, original: original.length };
  return {
    text,
    toOriginal: (at) => mapped(at, edits, FOLDED, ORIGINAL, lengths.original),
    fromOriginal: (at) => mapped(at, edits, ORIGINAL, FOLDED, lengths.folded),
  };
}

/** A sequence that composition or leaving out changes. One unit that becomes one other needs no way back. */
interface Edit {
  readonly original: Span;
  readonly folded: Span;
  readonly text: string;
}

type Side = (edit: Edit) => Span;
const FOLDED: Side = (edit) => edit.folded;
const ORIGINAL: Side = (edit) => edit.original;

const SPACES = /[\u00A0\u202F\u2007\u2009\t]/gu;
const APOSTROPHES = /[\u2019\u02BC]/gu;
/** An opening mark that stands for an apostrophe. Apart from the others: looking around itself, it is ten times as slow. */
const TURNED_APOSTROPHE = /\u2018(?<=\p{L}\u2018)(?=\p{L})/gu;
const UNSEEN = "\\u00AD\\u200B-\\u200F\\u2060\\uFEFF";
/** What may compose with the unit before it: marks, and the vowels and finals of Korean syllables. */
const FOLLOWER = "\\p{M}\\u1160-\\u11FF";
const SEQUENCE = new RegExp(`[${UNSEEN}]|[^${FOLLOWER}\\s${UNSEEN}][${FOLLOWER}]*`, "gu");
const HAS_UNSEEN = new RegExp(`[${UNSEEN}]`, "u");

/**
 * What may be unseen or compose: anything but Latin letters and the signs of Europe. It has no `u` flag, see `isLatin`; two wide blanks
 * of U+2000 compose into others.
 */
const MAY_CHANGE = /[\u20D0-\uFFFF\u00AD\u02FF-\u2001\u200B-\u200F\u2060-\u209F]/;

function editsOf(original: string): readonly Edit[] {
  if (!MAY_CHANGE.test(original)) return [];
  if (!HAS_UNSEEN.test(original) && original.normalize("NFC") === original) return [];
  const edits: Edit[] = [];
  let shift = 0;
  for (const match of original.matchAll(SEQUENCE)) {
    const found = match[0];
    const text = HAS_UNSEEN.test(found) ? "" : found.normalize("NFC");
    if (text === found) continue;
    const start = match.index;
    edits.push({
      original: { start, end: start + found.length },
      folded: { start: start + shift, end: start + shift + text.length },
      text,
    });
    shift += text.length - found.length;
  }
  return edits;
}

function applied(original: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const edit of edits) {
    parts.push(original.slice(position, edit.original.start), edit.text);
    position = edit.original.end;
  }
  parts.push(original.slice(position));
  return parts.join("").replace(SPACES, " ").replace(TURNED_APOSTROPHE, "'").replace(APOSTROPHES, "'");
}

function mapped(at: Span, edits: readonly Edit[], from: Side, to: Side, length: number): Span {
  if (at.start === at.end) {
    const place = startOf(at.start, edits, from, to);
    return { start: Math.min(place, length), end: Math.min(place, length) };
  }
  const start = startOf(at.start, edits, from, to);
  const end = endOf(at.end, edits, from, to);
  return { start, end: Math.max(start, end) };
}

/** Where a stretch that begins here begins on the other side. Sequences that are not seen stay before it. */
function startOf(place: number, edits: readonly Edit[], from: Side, to: Side): number {
  const edit = edits[countStarting(edits, from, (start) => start <= place) - 1];
  if (edit === undefined) return place;
  if (place < from(edit).end) return to(edit).start;
  return to(edit).end + (place - from(edit).end);
}

/** Where a stretch that ends here ends on the other side. Sequences that are not seen stay after it. */
function endOf(place: number, edits: readonly Edit[], from: Side, to: Side): number {
  const edit = edits[countStarting(edits, from, (start) => start < place) - 1];
  if (edit === undefined) return place;
  if (place <= from(edit).end) return to(edit).end;
  return to(edit).end + (place - from(edit).end);
}

/** How many edits, in order, begin where `wanted` holds; a search by halves. */
function countStarting(edits: readonly Edit[], from: Side, wanted: (start: number) => boolean): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle];
    if (edit !== undefined && wanted(from(edit).start)) low = middle + 1;
    else high = middle;
  }
  return low;
}
