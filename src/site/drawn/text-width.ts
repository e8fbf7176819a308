import { ADVANCE_WIDTHS } from "./advance-widths.ts";

/** Width of a character that the table does not hold, in ems: wider than nearly all, so that no label is promised room it lacks. */
const UNKNOWN_EM = 1;

const EMS: ReadonlyMap<string, number> = new Map(
  ADVANCE_WIDTHS.flatMap(([width, characters]) =>
    Array.from(characters, (character) => [character, width / 1000] as const),
  ),
);

/** Width of a text set in the serif of the site at `size`, in the same unit as `size`. Kerning is left out: it takes away a little, seldom adds. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += /\p{M}/u.test(character) ? 0 : (EMS.get(character) ?? UNKNOWN_EM);
  return ems * size;
}

/**
 * A text broken into lines no wider than `width`, at spaces only. What does not fit in `most` lines is cut at a word boundary, and `cut` says so;
 * the last line then leaves room for `mark`. Undefined when a word is wider than a line: nothing can be shown of it without cutting inside a word.
 */
export function wrapped(
  text: string,
  {
    width,
    size,
    most,
    mark,
  }: { readonly width: number; readonly size: number; readonly most: number; readonly mark: string },
): { readonly lines: readonly string[]; readonly cut: boolean } | undefined {
  const words = wordsOf(text);
  const room = (line: string): boolean => textWidth(line, size) <= width;
  const lines: string[] = [];
  let line = "";
  for (const [index, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (room(longer)) {
      line = longer;
      continue;
    }
    if (!room(word)) {
      if (index === 0) return undefined;
      return closed([...lines, line], most, mark, room);
    }
    lines.push(line);
    line = word;
    if (lines.length > most) break;
  }
  lines.push(line);
  return lines.length <= most ? { lines, cut: false } : closed(lines.slice(0, most), most, mark, room);
}

/** What stands between spaces; a mark that French sets off by a space stays with its word, whatever kind of space it is. */
function wordsOf(text: string): readonly string[] {
  const held = text.trim().replace(/(?<=[«‹(])\s+|\s+(?=[»›;:!?)…])/gu, "\u00A0");
  return held.split(/[ \t\n\r]+/u).filter((word) => word !== "");
}

/** The lines with the mark of a cut at the end of the last, whose last words make way for it. */
function closed(
  lines: readonly string[],
  most: number,
  mark: string,
  room: (line: string) => boolean,
): { readonly lines: readonly string[]; readonly cut: boolean } | undefined {
  const kept = lines.slice(0, most);
  const words = (kept.at(-1) ?? "").split(" ");
  while (words.length > 0 && !room(`${words.join(" ")} ${mark}`)) words.pop();
  const before = kept.slice(0, -1);
  if (words.length > 0) return { lines: [...before, words.join(" ")], cut: true };
  return before.length === 0 ? undefined : closed(before, before.length, mark, room);
}
