import type { Span } from "../domain/span.ts";

/** A line of the file: its text without indentation, bullet and white space at the end. Empty (start = end) when blank. */
export interface Line extends Span {
  readonly text: string;
  /** From its first sign to its break: indentation, bullet and white space at the end included. */
  readonly whole: Span;
  readonly bullet: Span | undefined;
  readonly indented: boolean;
}

/** How a file keeps its paragraphs apart. */
export interface Layout {
  /** Blank lines stand between paragraphs. */
  readonly spaced: boolean;
  /** Lines are cut at a column, inside sentences. */
  readonly wrapped: boolean;
}

/** Units. A file whose longest line is longer is not cut at a column: mail and typewriter habits stop at 72 to 80. */
const WRAPPED_LINE = 100;

const BREAK = /\r\n|[\n\r\u2028\u2029]/gu;
/** One mark or several; a middle dot only before a space. */
const BULLET = /^(?:[•▪▫‣◦●○■□∙⁃](?:[•▪▫‣◦●○■□∙⁃\s]*[•▪▫‣◦●○■□∙⁃])?(?=[\s\p{L}\p{N}«"“(]|$)|·(?=\s|$))/u;

/** Every line of a text, blank ones too, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const found of text.matchAll(BREAK)) {
    lines.push(lineAt(text, start, found.index));
    start = found.index + found[0].length;
  }
  lines.push(lineAt(text, start, text.length));
  return lines;
}

/** The same lines once passages of the text, given in order, were blanked: what none of them touches is not read again. */
export function rereadLines(text: string, lines: readonly Line[], blanked: readonly Span[]): readonly Line[] {
  let next = 0;
  return lines.map((line) => {
    while ((blanked[next]?.end ?? Infinity) <= line.whole.start) next += 1;
    const isTouched = (blanked[next]?.start ?? Infinity) < line.whole.end;
    return isTouched ? lineAt(text, line.whole.start, line.whole.end) : line;
  });
}

/** How the lines of a file were laid out, seen from their lengths, their gaps and how they begin. */
export function layoutOf(lines: readonly Line[]): Layout {
  let spaced = false;
  let runOns = 0;
  let longest = 0;
  let seen: Line | undefined;
  let gap = false;
  for (const line of lines) {
    if (line.end === line.start) {
      gap = true;
      continue;
    }
    if (seen !== undefined && gap) spaced = true;
    if (seen !== undefined && !gap && isCutInside(seen, line)) runOns += 1;
    longest = Math.max(longest, line.end - line.start);
    seen = line;
    gap = false;
  }
  return { spaced, wrapped: longest <= WRAPPED_LINE && runOns > 0 };
}

/** True when a line goes on in the next: where blank lines part the paragraphs, and the break falls inside a sentence. */
export function runsOn(line: Line, next: Line, layout: Layout): boolean {
  if (!layout.spaced || next.bullet !== undefined) return false;
  return layout.wrapped || isCutInside(line, next);
}

/** A line of its own, though it opens with a small letter: « publié le 3 mai 2024 », « mardi 3 mai 2024 ». */
const STAMP =
  /^(?:(?:publié|mis à jour|modifié|actualisé|posté|mis en ligne)e?\sle\s.{0,20}\d|(?:lun|mar|mercre|jeu|vendre|same)di\s\d{1,2}(?:er)?\s\p{L}{3,9}\s\d{4}|dimanche\s\d{1,2}(?:er)?\s\p{L}{3,9}\s\d{4})/u;

function isCutInside(line: Line, next: Line): boolean {
  return (
    next.bullet === undefined &&
    /^\p{Ll}/u.test(next.text) &&
    !/[.!?…:;][»"”)\]]?$/u.test(line.text) &&
    !STAMP.test(next.text)
  );
}

function lineAt(text: string, from: number, to: number): Line {
  const line = text.slice(from, to);
  const whole = { start: from, end: to };
  const indent = line.length - line.trimStart().length;
  const end = from + line.trimEnd().length;
  if (indent === line.length) return { start: from, end: from, text: "", whole, bullet: undefined, indented: false };
  const mark = BULLET.exec(line.slice(indent))?.[0].length ?? 0;
  const afterMark = line.slice(indent + mark, end - from);
  const start = mark === 0 ? from + indent : from + indent + mark + (afterMark.length - afterMark.trimStart().length);
  return {
    start,
    end,
    text: text.slice(start, end),
    whole,
    bullet: mark === 0 ? undefined : { start: from + indent, end: from + indent + mark },
    indented: indent > 0,
  };
}
