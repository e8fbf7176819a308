import type { Span } from "../../../../domain/span.ts";
import { CLAUSE_BREAK, FINITE_CUES, PARTICIPLE_CUES, type TenseCue } from "./tense-cues.ts";

/** Which way the verb nearest to an expression looks: back, forward, or not to be told. */
export type Tense = "past" | "future" | undefined;

/**
 * The tense of the clause in which a span stands: « rencontrera lundi » future, « a déclaré mardi » past. A clause without a verb of its own
 * borrows the next one's, then the one's before (« Lundi, le ministre recevra… », « prévu ce mercredi, le match aura lieu »).
 */
export function tenseAround(text: string, at: Span): Tense {
  const from = Math.max(sentenceStart(text, at.start), at.start - REACH);
  const to = Math.min(sentenceEnd(text, at.end), at.end + REACH);
  const window = text.slice(from, to);
  const place = { start: at.start - from, end: at.end - from };
  const clauses = clausesOf(window);
  const own = clauses.findIndex((clause) => place.start >= clause.start && place.start < clause.end);
  const ownClause = clauses[own];
  if (ownClause === undefined) return undefined;
  const words = window.slice(ownClause.start, ownClause.end);
  const inside = place.start - ownClause.start;
  const tense = nearestTense(words, inside, FINITE_CUES) ?? nearestTense(words, inside, PARTICIPLE_CUES);
  if (tense !== undefined) return tense;
  for (const index of outward(own, clauses.length)) {
    const clause = clauses[index];
    const borrowed =
      clause === undefined ? undefined : nearestTense(window.slice(clause.start, clause.end), 0, FINITE_CUES);
    if (borrowed !== undefined) return borrowed;
  }
  return undefined;
}

/** Code units looked at on either side. */
const REACH = 300;

function nearestTense(clause: string, at: number, cues: readonly TenseCue[]): Tense {
  let best: { readonly distance: number; readonly tense: "past" | "future" } | undefined;
  for (const [pattern, tense] of cues) {
    for (const match of clause.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const distance = end <= at ? at - end : Math.max(0, match.index - at);
      if (best === undefined || distance < best.distance) best = { distance, tense };
    }
  }
  return best?.tense;
}

function clausesOf(window: string): readonly Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const cut of window.matchAll(CLAUSE_BREAK)) {
    if (cut.index > start) clauses.push({ start, end: cut.index });
    start = cut.index;
  }
  return [...clauses, { start, end: window.length }];
}

/** Neighbours, nearest first, the following one before the preceding one. */
function outward(own: number, count: number): readonly number[] {
  const order: number[] = [];
  for (let step = 1; step < count; step += 1) order.push(own + step, own - step);
  return order.filter((index) => index >= 0 && index < count);
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - REACH), at);
  const stop = Math.max(
    before.lastIndexOf(". "),
    before.lastIndexOf("! "),
    before.lastIndexOf("? "),
    before.lastIndexOf("\n\n"),
  );
  return stop < 0 ? Math.max(0, at - REACH) : at - before.length + stop + 1;
}

function sentenceEnd(text: string, at: number): number {
  const after = text.slice(at, at + REACH);
  const stop = /[.!?](?:\s|$)|\n\n/u.exec(after);
  return stop === null ? at + after.length : at + stop.index + 1;
}
