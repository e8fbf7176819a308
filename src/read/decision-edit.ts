import type { Decisions } from "../domain/decisions.ts";
import { edited, type DecisionToWrite, type SuggestedEdit } from "../domain/suggested-edit.ts";
import { DECISION_PARTS } from "./decision-keys.ts";
import { lineNumber } from "./line-number.ts";
import { plainScalar } from "./plain-scalar.ts";
import { settingsIn } from "./settings.ts";
import { readYamlMapping, type YamlEntry, type YamlValue } from "./yaml-mapping.ts";

/**
 * The lines that add a decision to archive.yaml as it stands: below the decisions that are there, with their dash and indentation, or
 * under a key of their own at the end. `settings` is "" where there is no file. It is read again with them: undefined where that does not
 * give this decision besides all that were there (a file that is not sound must be mended first).
 */
export function decisionEdit(settings: string, decision: DecisionToWrite): SuggestedEdit | undefined {
  const reading = readYamlMapping(settings);
  if (reading.kind === "invalid") return undefined;
  const entry =
    reading.kind === "empty"
      ? undefined
      : reading.entries.find(({ key }) => DECISION_PARTS.get(key.normalize("NFC")) === decision.part);
  const edit = entry === undefined ? atTheEnd(settings, decision) : below(settings, entry, decision);
  return edit !== undefined && adds(settings, edit, decision) ? edit : undefined;
}

/** The edit that takes one line of archive.yaml out with the only decision on it; undefined where it holds another thing, or a part of one. */
export function withoutDecision(settings: string, line: number): SuggestedEdit | undefined {
  const edit = { line, instead: 1, lines: [] };
  const [before, after] = [settings, edited(settings, edit)].map((text) => settingsIn(text, "archive.yaml"));
  if (before === undefined || after === undefined) return undefined;
  if (after.diagnostics.some(({ severity }) => severity === "error")) return undefined;
  const { decisions: old, ...others } = before.value;
  const { decisions, ...kept } = after.value;
  const left = named(decisions);
  const gone = named(old).filter((one) => !left.includes(one));
  return gone.length === 1 && left.length === named(old).length - 1 && JSON.stringify(kept) === JSON.stringify(others)
    ? edit
    : undefined;
}

function atTheEnd(settings: string, decision: DecisionToWrite): SuggestedEdit {
  const lines = linesOf(settings);
  const used = lines.findLastIndex((line) => line.trim() !== "") + 1;
  return { line: used + 1, instead: 0, lines: [`${KEYS[decision.part]}:`, `  - ${itemOf(decision)}`] };
}

/** One line after the last decision of a list of dashes; the whole part anew where it stands between brackets. */
function below(settings: string, { at, value }: YamlEntry, decision: DecisionToWrite): SuggestedEdit | undefined {
  const line = lineNumber(settings, at.start);
  if (value.kind === "empty") return { line: line + 1, instead: 0, lines: [`  - ${itemOf(decision)}`] };
  if (value.kind !== "list") return undefined;
  const lines = linesOf(settings);
  const ends = lineNumber(settings, lastUnit(settings, value));
  const dash = lines
    .slice(line, ends)
    .flatMap((text) => /^(?<indent> *)-(?: |$)/u.exec(text)?.groups?.["indent"] ?? []);
  const [indent] = dash;
  if (indent !== undefined) return { line: ends + 1, instead: 0, lines: [`${indent}- ${itemOf(decision)}`] };
  const single = value.items.every((item) => item.kind === "text" || item.kind === "empty");
  const there = single ? [value] : value.items;
  return {
    line,
    instead: ends - line + 1,
    lines: [
      `${KEYS[decision.part]}:`,
      ...there.map(
        (one) =>
          `  - ${settings
            .slice(one.at.start, one.at.end)
            .replace(/\s*\n\s*/gu, " ")
            .trim()}`,
      ),
      `  - ${itemOf(decision)}`,
    ],
  };
}

/** Where a list ends: a block reaches to the next key, blank lines and comments included. */
function lastUnit(settings: string, value: YamlValue): number {
  const trimmed = settings.slice(value.at.start, value.at.end).replace(/(?:\s|\n[ \t]*#[^\n]*)+$/u, "");
  return value.at.start + Math.max(0, trimmed.length - 1);
}

function itemOf({ level, groups, part }: DecisionToWrite): string {
  const list = (names: readonly string[]): string => `[${names.map(plainScalar).join(", ")}]`;
  const parts = groups.map((names) =>
    names.length === 1 && names[0] !== undefined ? plainScalar(names[0]) : list(names),
  );
  const all = part === "together" ? list(groups.flat()) : `[${parts.join(", ")}]`;
  return level === "dossier" ? `dossier: ${all}` : all;
}

function adds(settings: string, edit: SuggestedEdit, decision: DecisionToWrite): boolean {
  const [before, after] = [settings, edited(settings, edit)].map((text) => settingsIn(text, "archive.yaml"));
  if (before === undefined || after === undefined) return false;
  if (after.diagnostics.length > before.diagnostics.length) return false;
  const [were, are] = [before.value.decisions, after.value.decisions].map(named);
  return JSON.stringify([...(were ?? []), namedOne(decision)].toSorted()) === JSON.stringify((are ?? []).toSorted());
}

/** Decisions without their places. */
function named({ together, apart, titles }: Decisions): readonly string[] {
  return [
    ...together.map(({ level, members }) => `together ${level} ${JSON.stringify(members.map(({ name }) => name))}`),
    ...apart.map(
      ({ level, groups }) => `apart ${level} ${JSON.stringify(groups.map((one) => one.map(({ name }) => name)))}`,
    ),
    ...titles.map(({ level, of, title }) => `title ${level} ${JSON.stringify([of.name, title])}`),
  ];
}

function namedOne({ part, level, groups }: DecisionToWrite): string {
  return `${part} ${level} ${JSON.stringify(part === "together" ? groups.flat() : groups)}`;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/u);
}

const KEYS = { together: "ensemble", apart: "separer" } as const;
