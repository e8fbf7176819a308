import type { Level } from "./decisions.ts";
import { slice, type Span } from "./span.ts";

/**
 * A change to a text file, in whole lines: from `line` on (counted from 1), `instead` lines are taken out and `lines` put there.
 * Line ends are those of the file.
 */
export interface SuggestedEdit {
  readonly line: number;
  readonly instead: number;
  readonly lines: readonly string[];
}

/** The text once changed: what an editor gets who does as told. */
export function edited(text: string, { line, instead, lines }: SuggestedEdit): string {
  const all = text === "" ? [] : text.split(/(?<=\r\n|\n|\r(?!\n))/u);
  const end = /\r\n|\n|\r/u.exec(text)?.[0] ?? "\n";
  const before = all.slice(0, line - 1);
  const last = before.at(-1);
  if (last !== undefined && !/[\r\n]$/u.test(last)) before[before.length - 1] = `${last}${end}`;
  return [...before, ...lines.map((one) => `${one}${end}`), ...all.slice(line - 1 + instead)].join("");
}

/** A decision to write in archive.yaml: articles to put together, or groups of articles to keep apart, by names that stand for one article each. */
export interface DecisionToWrite {
  readonly part: "together" | "apart";
  readonly level: Level;
  readonly groups: readonly (readonly string[])[];
}

/** The edit that writes other words in the place of a passage; undefined where it runs over lines. */
export function withWords(text: string, at: Span, words: string): SuggestedEdit | undefined {
  const before = text.slice(0, at.start).split(LINE_END);
  const [rest = ""] = text.slice(at.end).split(LINE_END);
  if (LINE_END.test(slice(text, at))) return undefined;
  return { line: before.length, instead: 1, lines: [`${before.at(-1) ?? ""}${words}${rest}`] };
}

/** The edit that takes a passage out with its lines; undefined where it shares a line with something else. */
export function withoutLines(text: string, { start, end }: Span): SuggestedEdit | undefined {
  const before = text.slice(0, start).split(LINE_END);
  const [rest = ""] = text.slice(end).split(LINE_END);
  if ((before.at(-1) ?? "").trim() !== "" || rest.trim() !== "") return undefined;
  return { line: before.length, instead: text.slice(start, end).split(LINE_END).length, lines: [] };
}

const LINE_END = /\r\n|\n|\r/u;
