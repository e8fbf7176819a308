import type { Day } from "../../domain/day.ts";
import { eventDate, type EventDate } from "../../domain/edtf-date.ts";
import type { FoundDate } from "./find-dates.ts";
import type { Period } from "./nearest-period.ts";

/**
 * What an implied value was counted from: the article's own day, the month or year that is stated for it, the date spoken of just before,
 * or the calendar alone (Christmas). Whoever makes evidence adds that passage.
 */
export type Basis = "reference" | "within" | "previous" | "calendar";

/** The value of one expression, held as the archive holds every value. `because` is French. */
export type ResolvedDate =
  | { readonly status: "stated"; readonly date: EventDate }
  | { readonly status: "implied"; readonly date: EventDate; readonly because: string; readonly basis: Basis }
  | { readonly status: "disputed"; readonly candidates: readonly [EventDate, EventDate]; readonly because: string }
  | { readonly status: "unknown"; readonly because: string };

/** What an expression may be counted from. Everything may be missing: then only full dates have a value. */
export interface DateContext {
  /** The folded text in which the expression stands: its clause decides between past and future. */
  readonly text: string;
  /** The article's own day. */
  readonly referenceDay: Day | undefined;
  /** The month or year that is stated for the article, where no day is. */
  readonly within: EventDate | undefined;
  /** Value of the expression before this one, where it has one: « la veille » counts from it. */
  readonly previous: EventDate | undefined;
  /** Where the expression stands right after one that says its year (« L'an dernier, le 2 juin »), the days near which it lies. */
  readonly beside?: Period | undefined;
}

/** A value that the words state in full. */
export function statedDate(edtf: string, found: FoundDate): ResolvedDate {
  return { status: "stated", date: eventDate(edtf, clockOf(found)) };
}

/** A value that follows from something else, and from what. */
export function impliedDate(edtf: string, found: FoundDate, basis: Basis, because: string): ResolvedDate {
  return { status: "implied", date: eventDate(edtf, clockOf(found)), because, basis };
}

/** No value, and why. */
export function unknownDate(because: string): ResolvedDate {
  return { status: "unknown", because };
}

/** The hour and the zone stated for an expression, in the shape an EventDate takes. */
export function clockOf(found: FoundDate): { readonly time?: string; readonly zone?: string } {
  if (found.clock === undefined) return {};
  const { time, zone } = found.clock;
  return zone === undefined ? { time } : { time, zone };
}
