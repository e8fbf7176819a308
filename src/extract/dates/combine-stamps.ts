import { disputed, stated, unknown, type Attested, type Candidate } from "../../domain/attested.ts";
import { lengthInDays, type EventDate } from "../../domain/edtf-date.ts";
import type { Evidence, Passages } from "../../domain/evidence.ts";
import type { StampDate, StampRole } from "./stamp-dates.ts";

/**
 * One value for one role from all that is stated for it. Stamps that agree make one value, the narrowest (« 2023-09 » and « 19 septembre
 * 2023 »), with every passage; stamps that do not are disputed, each with its own.
 */
export function combineStamps(stamps: readonly StampDate[], role: StampRole, because: string): Attested<EventDate> {
  if (stamps.length === 0) return unknown(because);
  const candidates = candidatesOf(stamps.filter((stamp) => stamp.role === role));
  const [narrowest] = candidates.toSorted((a, b) => lengthInDays(a.value) - lengthInDays(b.value));
  if (narrowest === undefined) return unknown(because);
  const sure = stamps.every((stamp) => stamp.role !== role || stamp.dates.length === 1);
  if (sure && candidates.every((one) => holds(one.value, narrowest.value))) {
    const [first, ...rest] = narrowest.evidence;
    const others = candidates.filter((one) => one !== narrowest).flatMap((one) => one.evidence);
    return stated(narrowest.value, [first, ...rest, ...others]);
  }
  const [first, second, ...rest] = candidates;
  if (first === undefined || second === undefined) return unknown(because);
  return disputed([first, second, ...rest]);
}

/** Each day, month or year that is stated, once, with all its passages, in text order. Hours that differ cancel one another. */
function candidatesOf(stamps: readonly StampDate[]): readonly Candidate<EventDate>[] {
  const found = new Map<string, { readonly value: EventDate; readonly evidence: Passages }>();
  for (const { dates, evidence } of stamps) {
    for (const value of dates) {
      const known = found.get(value.edtf);
      found.set(
        value.edtf,
        known === undefined
          ? { value, evidence: [evidence] }
          : { value: sameHour(known.value, value), evidence: withPassage(known.evidence, evidence) },
      );
    }
  }
  return [...found.values()];
}

function withPassage([first, ...rest]: Passages, evidence: Evidence): Passages {
  return [first, ...rest, evidence];
}

function sameHour(one: EventDate, other: EventDate): EventDate {
  if (one.time === undefined) return other;
  if (other.time === undefined || (one.time === other.time && one.zone === other.zone)) return one;
  const { edtf, precision, earliest, latest } = one;
  return { edtf, precision, earliest, latest };
}

function holds(outer: EventDate, inner: EventDate): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}
