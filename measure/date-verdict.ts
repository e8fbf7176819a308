import type { Attested } from "../src/domain/attested.ts";
import { bounds, type EventDate } from "../src/domain/edtf-date.ts";

/** A status and a date; a null date is an unknown one, `*` is any. */
export interface DatePair {
  readonly status: string;
  readonly edtf: string | null;
}

/** What may be said of a date: the preferred value, every pair that is right, and those that are plainly wrong. */
export interface GoldDate {
  readonly best: string | null;
  readonly accepted: readonly DatePair[];
  readonly refused: readonly DatePair[];
}

/** `weak`: unknown, or a wider date that holds the preferred one. It misses, and misleads nobody. */
export type Verdict = "right" | "weak" | "wrong";

/** How a date stands to the gold: refused first, then accepted, then weak; the rest is wrong. */
export function dateVerdict(gold: GoldDate, known: Attested<EventDate>): Verdict {
  const pair = pairOf(known);
  if (gold.refused.some((one) => isSame(one, pair))) return "wrong";
  if (gold.accepted.some((one) => isSame(one, pair))) return "right";
  if (known.status === "unknown") return "weak";
  return pair.edtf !== null && gold.best !== null && holds(pair.edtf, gold.best) ? "weak" : "wrong";
}

/** The same for a date whose status is not looked at: values only, null for an unknown one. */
export function valueVerdict(
  accepted: readonly (string | null)[],
  best: string | null,
  known: Attested<EventDate>,
): Verdict {
  const { edtf } = pairOf(known);
  if (known.status !== "disputed" && accepted.some((one) => isSameDate(one, edtf))) return "right";
  if (known.status === "unknown") return "weak";
  return edtf !== null && best !== null && holds(edtf, best) ? "weak" : "wrong";
}

/** « implied 2023-09-17? », « disputed 2023-09-18 | 2023-09-19 », « unknown ». */
export function shownDate(known: Attested<EventDate>): string {
  if (known.status === "disputed")
    return `disputed ${known.candidates.map((candidate) => candidate.value.edtf).join(" | ")}`;
  return known.status === "unknown" ? "unknown" : `${known.status} ${known.value.edtf}`;
}

/** Pairs for a report: « implied 2023-09-17?, stated 2023-09 ». */
export function shownPairs(pairs: readonly DatePair[]): string {
  return pairs.map(({ status, edtf }) => (edtf === null ? status : `${status} ${edtf}`)).join(", ");
}

function pairOf(known: Attested<EventDate>): DatePair {
  const edtf = known.status === "stated" || known.status === "implied" ? known.value.edtf : null;
  return { status: known.status, edtf };
}

function isSame(gold: DatePair, given: DatePair): boolean {
  if (gold.status !== given.status) return false;
  return given.status === "implied" ? isSameDate(gold.edtf, given.edtf) : isExactly(gold.edtf, given.edtf);
}

/** What is implied may say its doubt (`?`, `~`) where the gold has none; never the other way round. */
function isSameDate(gold: string | null, given: string | null): boolean {
  return isExactly(gold, given) || (given !== null && gold === given.replace(/[?~]/gu, ""));
}

function isExactly(gold: string | null, given: string | null): boolean {
  return gold === given || gold === "*";
}

/** True when `wide` is wider than `narrow` and holds all of it. An end that is left open holds, and is held, by nothing. */
function holds(wide: string, narrow: string): boolean {
  if (wide.includes("..") || narrow.includes("..")) return false;
  const [outer, inner] = [bounds(wide), bounds(narrow)];
  const same = outer.earliest === inner.earliest && outer.latest === inner.latest;
  return !same && outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}
