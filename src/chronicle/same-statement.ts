import { byKey } from "../domain/by-key.ts";
import { daysBetween } from "../domain/day.ts";
import type { EventDate } from "../domain/edtf-date.ts";
import type { Wording } from "./quotation-wordings.ts";

/**
 * For each wording, by its place in the list, those after it that are one statement with it, which few common words cannot tell: the text names
 * the same speaker for both, they are quoted within a day, and what they say in order is the same but for its shades (« Je voulais juste
 * dormir », « Je voulais seulement dormir »), or the brief one is a clause of the other (« Je dormais », « Je dormais, je n’ai rien vu »).
 */
export function sameStatements(wordings: readonly Wording[]): readonly ReadonlySet<number>[] {
  const byCore = byKey(wordings.keys(), (index) => wordings[index]?.core.join(" "));
  const byClause = byKey(
    wordings.flatMap(({ clauses }, index) => [...new Set(clauses)].map((clause) => ({ clause, index }))),
    ({ clause }) => clause,
  );
  const found = wordings.map(() => new Set<number>());
  wordings.forEach((wording, index) => {
    const alike = (byCore.get(wording.core.join(" ")) ?? []).filter((other) => saysTheSame(wording, wordings[other]));
    const [clause = "", ...more] = wording.clauses;
    const wholes = wording.brief && more.length === 0 ? (byClause.get(clause) ?? []) : [];
    for (const other of [...alike, ...wholes.map((whole) => whole.index)].slice(0, MOST_ALIKE)) {
      if (other !== index && isSaidByOne(wording, wordings[other]))
        found[Math.min(index, other)]?.add(Math.max(index, other));
    }
  });
  return found;
}

/** Content words that say something together: one alone, « dormir », is in many statements. */
const LEAST_CORE = 2;

/** Wordings that are looked at beside one: what hundreds say in the same words is nobody’s. */
const MOST_ALIKE = 40;

function saysTheSame(one: Wording, other: Wording | undefined): boolean {
  return one.core.length >= LEAST_CORE && one.denied.length > 0 === (other?.denied.length ?? 0) > 0;
}

function isSaidByOne(one: Wording, other: Wording | undefined): boolean {
  return (
    other !== undefined &&
    one.surnames.some((name) => other.surnames.includes(name)) &&
    one.written.some((day) => other.written.some((another) => isWithinDay(day, another)))
  );
}

function isWithinDay(one: EventDate, other: EventDate): boolean {
  return daysBetween(one.latest, other.earliest) <= 1 && daysBetween(other.latest, one.earliest) <= 1;
}
