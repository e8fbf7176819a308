import { isDay } from "../../domain/day.ts";
import type { FoldedText } from "../../domain/reading.ts";
import { findDates } from "./find-dates.ts";
import { resolveInTurn } from "./resolve-in-turn.ts";

/** One line of `recoupe dates --jsonl`: a text, and the day it was written (`2023-09-19`) or null. */
export interface DatesLine {
  readonly id: string;
  readonly text: string;
  readonly written: string | null;
}

/** What is answered to it: places in the text as it came, in UTF-16 code units. `edtf` is null where no single value is held. */
export interface DatesAnswer {
  readonly id: string;
  readonly found: readonly {
    readonly start: number;
    readonly end: number;
    readonly edtf: string | null;
    readonly status: "stated" | "implied" | "disputed" | "unknown";
    readonly time?: string;
  }[];
}

/** The date expressions of one text, resolved against the day it was written. A `written` that is no day counts as none. */
export function datesOfLine(line: DatesLine, fold: (text: string) => FoldedText): DatesAnswer {
  const folded = fold(line.text);
  const referenceDay = line.written !== null && isDay(line.written) ? line.written : undefined;
  const resolved = resolveInTurn(findDates(folded.text), { text: folded.text, referenceDay, within: undefined });
  return {
    id: line.id,
    found: resolved.map(({ found, value }) => {
      const at = folded.toOriginal({ start: found.start, end: found.end });
      const date = value.status === "stated" || value.status === "implied" ? value.date : undefined;
      const time = found.clock?.time;
      return {
        start: at.start,
        end: at.end,
        edtf: date?.edtf ?? null,
        status: value.status,
        ...(time === undefined ? {} : { time }),
      };
    }),
  };
}
