import type { Span } from "../../domain/span.ts";
import { attachedClock } from "../locales/fr/dates/attached-clock.ts";
import { FRENCH_DATE_RULES } from "../locales/fr/dates/index.ts";
import { holdsClues } from "../locales/fr/dates/holds-clues.ts";
import { FRENCH_NAME_RULES } from "../locales/fr/dates/names/index.ts";
import type { DateRule } from "./date-rule.ts";
import type { PartialDate } from "./partial-date.ts";
import { nothingTaken, type Taken } from "./taken.ts";

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
  const held = holdsClues(text);
  if (held === 0) return NOTHING;
  const folded = text.includes("\u2011") ? text.replaceAll("\u2011", "-") : text;
  let found: FoundDate[] | undefined;
  let taken: Taken | undefined;
  for (const rule of rules) {
    if ((held & rule.clues) !== rule.clues) continue;
    const matches = matchesOf(rule, folded);
    if (matches.length === 0) continue;
    // Most paragraphs hold no date: names are looked for once there is something they could hide.
    taken ??= takenByNames(folded, held);
    found ??= [];
    for (const match of matches) {
      if (taken.touches(match)) continue;
      taken.take(match);
      found.push(withClock(match, folded));
    }
  }
  if (found === undefined) return NOTHING;
  return found.length < 2 ? found : found.toSorted((a, b) => a.start - b.start);
}

const NOTHING: readonly FoundDate[] = [];

function takenByNames(folded: string, held: number): Taken {
  const taken = nothingTaken(folded.length);
  for (const { clues, pattern } of FRENCH_NAME_RULES) {
    if ((held & clues) !== clues || folded.search(pattern) < 0) continue;
    for (const name of folded.matchAll(pattern)) taken.take({ start: name.index, end: name.index + name[0].length });
  }
  return taken;
}

function matchesOf(rule: DateRule, folded: string): readonly FoundDate[] {
  const { pattern } = rule;
  // By hand: matchAll copies the pattern, which costs more than most searches.
  pattern.lastIndex = 0;
  let match = pattern.exec(folded);
  if (match === null) return NOTHING;
  const found: FoundDate[] = [];
  for (; match !== null; match = pattern.exec(folded)) {
    const [{ length }] = match;
    if (length === 0) pattern.lastIndex += 1;
    const partial = length === 0 ? undefined : rule.read(match.groups ?? {});
    if (partial === undefined) continue;
    found.push({ start: match.index, end: match.index + length, partial, rule: rule.id });
  }
  return found.length < 2 ? found : found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
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
