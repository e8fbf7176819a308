import type { EventDate } from "../../domain/edtf-date.ts";
import type { FoundDate } from "./find-dates.ts";
import type { Period } from "./nearest-period.ts";
import { periodBeside } from "./period-beside.ts";
import { resolveDate } from "./resolve-date.ts";
import type { DateContext, ResolvedDate } from "./resolved-date.ts";

/** An expression, its value, and the one before it in the text. */
export interface DateInTurn {
  readonly found: FoundDate;
  readonly value: ResolvedDate;
  readonly before: DateInTurn | undefined;
  /** The days near which it lies, where the words right before it say its year. */
  readonly beside: Period | undefined;
}

/**
 * The expressions of a text, each resolved in its turn, so that « la veille » counts from the date before it. An expression whose own
 * value is not known passes nothing on: what follows it must not count from a date further back.
 */
export function resolveInTurn(
  expressions: readonly FoundDate[],
  context: Omit<DateContext, "previous" | "beside">,
  first?: DateInTurn,
): readonly DateInTurn[] {
  const turns: DateInTurn[] = [];
  let before = first;
  for (const found of expressions) {
    const beside = turns.length === 0 || before === undefined ? undefined : periodBeside(before, found, context);
    const turn: DateInTurn = {
      found,
      value: resolveDate(found, {
        ...context,
        previous: dateOf(before?.value),
        beside,
      }),
      before,
      beside,
    };
    turns.push(turn);
    before = turn;
  }
  return turns;
}

function dateOf(value: ResolvedDate | undefined): EventDate | undefined {
  return value?.status === "stated" || value?.status === "implied" ? value.date : undefined;
}
