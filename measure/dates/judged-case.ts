import { foldText } from "../../src/clean/offset-map.ts";
import { findDates } from "../../src/extract/dates/find-dates.ts";
import { overlaps, type Span } from "../../src/domain/span.ts";
import { datesFilter } from "../../src/filters.ts";
import type { DateCase, ExpectedDate } from "./date-cases.ts";

/** A date that the project found in a case, and the rule that read it. */
export interface FoundDate extends Span {
  readonly edtf: string | null;
  readonly status: string;
  readonly time?: string;
  readonly rule: string;
}

/** What became of one found expression. `false find`: nothing is expected there. */
export type Outcome = "right" | "wrong value" | "wrong span" | "false find";

/** A case, with the expectations met, those missed, and every expression found with what became of it. */
export interface JudgedCase {
  readonly one: DateCase;
  readonly outcomes: readonly { readonly found: FoundDate; readonly outcome: Outcome }[];
  /** Met in place and value, each with what was found. */
  readonly met: readonly (readonly [expected: ExpectedDate, found: FoundDate])[];
  /** Met in place, whatever the value. */
  readonly placed: number;
  readonly missed: readonly ExpectedDate[];
}

/** Runs the dates of one case through the project and sets them beside what is expected, one to one, in text order. */
export function judgedCase(one: DateCase): JudgedCase {
  const found = foundIn(one);
  const placed = one.expect.flatMap((expected) => {
    const at = found.find(({ start, end }) => start === expected.start && end === expected.end);
    return at === undefined ? [] : [[expected, at] as const];
  });
  const met = placed.filter(([expected, given]) => isValue(expected, given));
  const outcomes = found.map((given) => ({ found: given, outcome: outcomeOf(given, one, placed, met) }));
  const missed = one.expect.filter((expected) => !met.some(([other]) => other === expected));
  return { one, outcomes, met, placed: placed.length, missed };
}

function outcomeOf(given: FoundDate, one: DateCase, placed: JudgedCase["met"], met: JudgedCase["met"]): Outcome {
  if (met.some(([, other]) => other === given)) return "right";
  if (placed.some(([, other]) => other === given)) return "wrong value";
  return one.expect.some((expected) => overlaps(expected, given)) ? "wrong span" : "false find";
}

function isValue({ edtf, accept }: ExpectedDate, given: FoundDate): boolean {
  return given.edtf === edtf || accept.includes(given.edtf);
}

/** What `recoupe dates --jsonl` answers, and beside each place the rule that reads it there. */
function foundIn({ id, text, written }: DateCase): readonly FoundDate[] {
  const folded = foldText(text);
  const rules = new Map(
    findDates(folded.text).map((found) => {
      const { start, end } = folded.toOriginal(found);
      return [`${start}-${end}`, found.rule] as const;
    }),
  );
  return datesFilter({ id, text, written }).found.map((found) => ({
    ...found,
    rule: rules.get(`${found.start}-${found.end}`) ?? "unknown",
  }));
}
