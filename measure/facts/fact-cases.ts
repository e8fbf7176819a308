import { entriesOf, field, itemsOf, textOf, textOrNull } from "../json.ts";

const VERDICTS = ["agree", "differ", "single"] as const;

/** What a careful reader says of figures that stand side by side; `single`: each holds for another moment. */
type Verdict = (typeof VERDICTS)[number];

/** A fact as a reader sees it: `values` are the numbers of its statements, each once, in order, as they are shown. */
export interface ExpectedFact {
  readonly agreement: Verdict;
  readonly values: readonly string[];
}

/** One or two invented reports and every fact that a careful reader would set side by side; most traps have none. */
export interface FactCase {
  readonly field: string;
  readonly one: string;
  readonly other: string | null;
  /** Day on which each was written, by the editor; empty where nobody knows. */
  readonly written: readonly string[];
  /** True when both report one event, false for two events of one dossier. */
  readonly together: boolean;
  readonly expected: readonly ExpectedFact[];
}

/** Reads one case a line. Throws TypeError or SyntaxError on what is not of the form. */
export function readFactCases(lines: string): readonly FactCase[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => caseOf(JSON.parse(line)));
}

function caseOf(value: unknown): FactCase {
  entriesOf(value);
  return {
    field: textOf(field(value, "field")),
    one: textOf(field(value, "one")),
    other: textOrNull(field(value, "other")),
    written: itemsOf(field(value, "written")).map(textOf),
    together: textOf(field(value, "event")) === "same",
    expected: itemsOf(field(value, "expect")).map(expectedFact),
  };
}

function expectedFact(value: unknown): ExpectedFact {
  const [verdict, ...values] = itemsOf(value).map(textOf);
  const agreement = VERDICTS.find((one) => one === verdict);
  if (agreement === undefined) throw new TypeError(`not a verdict: ${verdict ?? "nothing"}`);
  return { agreement, values };
}
