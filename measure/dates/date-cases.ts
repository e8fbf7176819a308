import type { Span } from "../../src/domain/span.ts";
import { field, itemsOf, spanOf, textOf, textOrNull } from "../json.ts";

/** A date expression that stands in a case; null is an unknown value, `accept` are values that are as good. */
export interface ExpectedDate extends Span {
  readonly edtf: string | null;
  readonly accept: readonly (string | null)[];
  readonly status: string;
  readonly time: string | null;
}

/** A short text, the day it was written, and the dates in it; none makes it a trap. */
export interface DateCase {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly written: string | null;
  readonly expect: readonly ExpectedDate[];
}

/** Reads cases, one JSON object a line. Throws TypeError or RangeError, with the line's number, on one that is not. */
export function readDateCases(jsonl: string): readonly DateCase[] {
  return jsonl.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [caseOf(JSON.parse(line))];
    } catch (error) {
      throw new TypeError(`line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  });
}

function caseOf(value: unknown): DateCase {
  const text = textOf(field(value, "text"));
  return {
    id: textOf(field(value, "id")),
    kind: textOf(field(value, "kind")),
    text,
    written: textOrNull(field(value, "written")),
    expect: itemsOf(field(value, "expect")).map((item) => expectedOf(item, text)),
  };
}

function expectedOf(item: unknown, text: string): ExpectedDate {
  const at = spanOf(item);
  const quote = textOf(field(item, "quote"));
  if (text.slice(at.start, at.end) !== quote) throw new RangeError(`« ${quote} » is not at ${at.start}–${at.end}`);
  return {
    ...at,
    edtf: textOrNull(field(item, "edtf")),
    accept: itemsOf(field(item, "accept")).map(textOrNull),
    status: textOf(field(item, "status")),
    time: textOrNull(field(item, "time")),
  };
}
