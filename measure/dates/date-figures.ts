import { countFigure, faultFigure, shareFigure, type Figure } from "../report.ts";
import { f1, shownShare, sum, type Miss, type Score } from "../score.ts";
import { onOneLine } from "../table.ts";
import type { JudgedCase, Outcome } from "./judged-case.ts";

/** Every figure of a list of date expressions, with the levels the project sets itself. */
export function dateFigures(cases: readonly JudgedCase[]): readonly Figure[] {
  const traps = cases.filter(({ one }) => one.expect.length === 0);
  const taken = traps.filter(({ outcomes }) => outcomes.length > 0);
  const met = cases.flatMap((judged) => judged.met);
  const times = met.filter(([expected]) => expected.time !== null);
  const unknowns = cases.flatMap(({ one, outcomes }) =>
    one.expect
      .filter(({ edtf }) => edtf === null)
      .map((expected) =>
        outcomes.some(({ found }) => found.start < expected.end && expected.start < found.end && found.edtf !== null),
      ),
  );
  return [
    shareFigure("span and value", sum(cases.map((one) => exactScore(one))), { share: 0.97, of: "f1" }),
    shareFigure("span", sum(cases.map(spanScore))),
    faultFigure(`traps taken, of ${traps.length}`, taken.length, 1),
    countFigure(
      "status, where the value is right",
      counted(met.map(([expected, found]) => expected.status === found.status)),
    ),
    countFigure(
      "hour, where one is stated",
      counted(times.map(([expected, found]) => expected.time === (found.time ?? null))),
    ),
    countFigure("unknown left unknown", counted(unknowns.map((invented) => !invented))),
  ];
}

/** A row a kind of case: how many, and how well. */
export function kindRows(cases: readonly JudgedCase[]): readonly (readonly string[])[] {
  const kinds = [...new Set(cases.map(({ one }) => one.kind))];
  return [
    ["kind", "cases", "expected", "missed", "false", "F1"],
    ...kinds.map((kind) => {
      const own = cases.filter(({ one }) => one.kind === kind);
      const score = sum(own.map(exactScore));
      const strange = own.flatMap(({ outcomes }) => outcomes).filter(({ outcome }) => outcome === "false find").length;
      return [
        kind,
        String(own.length),
        String(score.expected),
        String(score.expected - score.right),
        String(strange),
        shownShare(f1(score)),
      ];
    }),
  ];
}

/** A row a rule: what it read rightly and otherwise, the rules that fail most first. */
export function ruleRows(cases: readonly JudgedCase[]): readonly (readonly string[])[] {
  const counts = new Map<string, Record<Outcome, number>>();
  for (const { found, outcome } of cases.flatMap(({ outcomes }) => outcomes)) {
    const row = counts.get(found.rule) ?? { right: 0, "wrong value": 0, "wrong span": 0, "false find": 0 };
    counts.set(found.rule, { ...row, [outcome]: row[outcome] + 1 });
  }
  const failed = (row: Record<Outcome, number>): number => row["wrong value"] + row["wrong span"] + row["false find"];
  const rows = [...counts].toSorted(([a, one], [b, other]) => failed(other) - failed(one) || (a < b ? -1 : 1));
  return [
    ["rule", "right", "wrong value", "wrong span", "false find"],
    ...rows.map(([rule, row]) => [
      rule,
      ...[row.right, row["wrong value"], row["wrong span"], row["false find"]].map(String),
    ]),
  ];
}

function exactScore({ one, outcomes, met, missed }: JudgedCase): Score {
  const says = (passage: string, what: string): Miss => ({ where: one.id, passage, what });
  const shown = (start: number, end: number): string => {
    const before = onOneLine(one.text.slice(Math.max(0, start - 30), start), 30);
    return `${before}[${onOneLine(one.text.slice(start, end))}]${onOneLine(one.text.slice(end, end + 30), 30)}`;
  };
  return {
    right: met.length,
    expected: one.expect.length,
    good: met.length,
    found: outcomes.length,
    misses: [
      ...missed.map(({ start, end, edtf }) =>
        says(shown(start, end), `${one.kind}, written ${one.written ?? "?"}: missed ${edtf ?? "unknown"}`),
      ),
      ...outcomes
        .filter(({ outcome }) => outcome !== "right")
        .map(({ found, outcome }) =>
          says(shown(found.start, found.end), `${one.kind}: ${outcome} ${found.edtf ?? "unknown"} (${found.rule})`),
        ),
    ],
  };
}

function spanScore({ one, outcomes, placed }: JudgedCase): Score {
  return { right: placed, expected: one.expect.length, good: placed, found: outcomes.length, misses: [] };
}

function counted(answers: readonly boolean[]): Score {
  const right = answers.filter(Boolean).length;
  return { right, expected: answers.length, good: right, found: answers.length, misses: [] };
}
