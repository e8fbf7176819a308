import type { Span } from "../../domain/span.ts";
import { attachedClock } from "../locales/fr/dates/attached-clock.ts";
import { FRENCH_DATE_RULES } from "../locales/fr/dates/index.ts";
import { FRENCH_NAME_RULES } from "../locales/fr/dates/names/index.ts";
import type { DateRule } from "./date-rule.ts";
import type { PartialDate } from "./partial-date.ts";

/** A date expression, at its place in the folded text, with what it says and the rule that read it. */
export interface FoundDate extends Span {
  readonly partial: PartialDate;
  readonly rule: string;
  /** The hour stated for it, its zone if that is stated, and where the words of the hour end. */
  readonly clock?: { readonly time: string; readonly zone?: string; readonly end: number };
}

/**
 * Every date expression of a folded text, in text order, none overlapping another: the rule that stands higher in the list wins,
 * then the longer match. What stands in a name is none. Nothing is resolved here: « mardi » stays a weekday.
 */
export function findDates(text: string, rules: readonly DateRule[] = FRENCH_DATE_RULES): readonly FoundDate[] {
  const folded = text.includes("\u2011") ? text.replaceAll("\u2011", "-") : text;
  const holds = clueTester(folded);
  const taken: FoundDate[] = [];
  // One mark a code unit: a line of ten thousand dates must not cost the square of that.
  const covered = new Uint8Array(folded.length);
  let isFirst = true;
  for (const rule of rules) {
    // Searching first: matchAll copies the pattern, which costs more than most searches.
    if (!rule.clues.every(holds) || folded.search(rule.pattern) < 0) continue;
    // Most paragraphs hold no date: names are looked for once there is something they could hide.
    if (isFirst) coverNames(folded, holds, covered);
    isFirst = false;
    for (const found of matchesOf(rule, folded)) {
      if (covered.subarray(found.start, found.end).includes(1)) continue;
      covered.fill(1, found.start, found.end);
      taken.push(found);
    }
  }
  return taken.toSorted((a, b) => a.start - b.start).map((found) => withClock(found, folded));
}

function coverNames(folded: string, holds: (clue: RegExp) => boolean, covered: Uint8Array): void {
  for (const { clues, pattern } of FRENCH_NAME_RULES) {
    if (!clues.every(holds) || folded.search(pattern) < 0) continue;
    for (const name of folded.matchAll(pattern)) covered.fill(1, name.index, name.index + name[0].length);
  }
}

/** Answers whether a text holds a clue, testing each clue once. */
function clueTester(folded: string): (clue: RegExp) => boolean {
  const known = new Map<RegExp, boolean>();
  return (clue) => {
    const told = known.get(clue);
    if (told !== undefined) return told;
    const answer = clue.test(folded);
    known.set(clue, answer);
    return answer;
  };
}

function matchesOf(rule: DateRule, folded: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of folded.matchAll(rule.pattern)) {
    const partial = rule.read(match.groups ?? {});
    if (partial === undefined || match[0] === "") continue;
    found.push({ start: match.index, end: match.index + match[0].length, partial, rule: rule.id });
  }
  return found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
}

function withClock(found: FoundDate, folded: string): FoundDate {
  if (!maySayADay(found.partial)) return found;
  const clock = attachedClock(folded, found.start, found.end);
  if (clock === undefined) return found;
  return {
    ...found,
    clock: { time: clock.time, end: clock.end, ...(clock.zone === undefined ? {} : { zone: clock.zone }) },
  };
}

function maySayADay(partial: PartialDate): boolean {
  switch (partial.kind) {
    case "calendar":
      return partial.day !== undefined || partial.weekday !== undefined;
    case "shift":
      return partial.unit === "day";
    case "movable":
    case "weekday-beside":
      return true;
    case "season":
    case "decade":
    case "range":
    case "weekend":
    case "night":
      return false;
  }
}
