import type { Span } from "../../../../domain/span.ts";
import { remembered } from "../../../dates/remembered.ts";
import {
  BACKWARD_LINK,
  CLAUSE_BREAK,
  FINITE_CUES,
  FORWARD_LINK,
  LASTED,
  TO_BEGIN,
  PARTICIPLE_CUES,
  UNTIL,
  type TenseCue,
} from "./tense-cues.ts";
import { expectedThen } from "./expected-then.ts";
import { putOff } from "./put-off.ts";

/** Which way the verb nearest to an expression looks: back, forward, or not to be told. */
export type Tense = "past" | "future" | undefined;

/**
 * The tense of the clause in which a span stands: « rencontrera lundi » future, « a déclaré mardi » past. A clause without a verb of its own
 * borrows the next one's, then the one's before (« Lundi, le ministre recevra… », « prévu ce mercredi, le match aura lieu »).
 */
export function tenseAround(text: string, at: Span): Tense {
  return tenseWithForce(text, at).tense;
}

/**
 * `firm`: a verb says so. `open`: it says that the day was awaited, which may be over or not. `reported`: the future of what was said in the
 * past (« a dit que la route serait fermée vendredi »), which may be over too.
 */
interface TenseFound {
  readonly tense: Tense;
  readonly firm: boolean;
  readonly open?: true;
  readonly reported?: true;
}

/** The same, and whether a verb says so: a participle that stands somewhere in the clause is a weaker sign. */
export function tenseWithForce(text: string, at: Span): TenseFound {
  const from = Math.max(sentenceStart(text, at.start), at.start - REACH);
  const to = Math.min(sentenceEnd(text, at.end), at.end + REACH);
  const window = text.slice(from, to);
  const place = { start: at.start - from, end: at.end - from };
  const clauses = clausesIn(window);
  const own = clauses.findIndex((clause) => place.start >= clause.start && place.start < clause.end);
  const ownClause = clauses[own];
  if (ownClause === undefined) return { tense: undefined, firm: false };
  const words = window.slice(ownClause.start, ownClause.end);
  const inside = place.start - ownClause.start;
  const before = words.slice(Math.max(0, inside - LINK_REACH), inside);
  if (BACKWARD_LINK.test(before)) return { tense: "past", firm: true };
  const moved = putOff(window.slice(Math.max(0, place.start - LINK_REACH), place.start));
  if (moved !== undefined) return moved === "ahead" ? { tense: "future", firm: true } : OPEN;
  if ((UNTIL.test(before) || TO_BEGIN.test(words.slice(0, inside))) && !LASTED.test(words))
    return { tense: "future", firm: true };
  const finite = nearestCue(finiteCues(words), inside);
  const awaited = expectedThen(words, inside, window);
  if (awaited !== undefined && (finite === undefined || awaited <= finite.distance)) return OPEN;
  if (finite !== undefined) {
    if (finite.tense === "future" && isJustDone(words, inside)) return { tense: "past", firm: true };
    const reported = finite.tense === "future" && CONDITIONAL.test(words);
    if (reported && SAID_BEFORE.test(window)) return OPEN;
    return { tense: finite.tense, firm: true, ...(reported ? { reported } : {}) };
  }
  if (FORWARD_LINK.test(before)) return { tense: "future", firm: false };
  const participle = nearestTense(participleCues(words), inside);
  if (participle !== undefined) {
    return { tense: coordinated(window, clauses, own, words) ?? participle, firm: RIGHT_AFTER_PARTICIPLE.test(before) };
  }
  if (OPENED_BY_PARTICIPLE.test(words.slice(0, inside))) return { tense: "past", firm: true };
  return { tense: borrowedTense(window, clauses, own), firm: true };
}

/** The tense of the nearest clause that has a finite verb, the following before the preceding. */
function borrowedTense(window: string, clauses: readonly Span[], own: number): Tense {
  for (const index of outward(own, clauses.length)) {
    const clause = clauses[index];
    const borrowed =
      clause === undefined ? undefined : nearestTense(finiteCues(window.slice(clause.start, clause.end)), 0);
    if (borrowed !== undefined) return borrowed;
  }
  return undefined;
}

/** « sera débattu jeudi puis voté vendredi »: a participle that « et », « puis » or « ou » joins takes the verb before it. */
function coordinated(window: string, clauses: readonly Span[], own: number, words: string): Tense {
  const before = clauses[own - 1];
  if (before === undefined || !/^(?:et|puis|ou)\s\p{Ll}{2,}(?:é|i|u|t|s)e?s?(?!\p{L})/u.test(words)) return undefined;
  const clause = window.slice(before.start, before.end);
  return nearestTense(finiteCues(clause), clause.length);
}

/** « partie le 11 janvier », « fermé en mai »: a participle right before its date is as firm as a verb. */
const RIGHT_AFTER_PARTICIPLE =
  /(?<!annonc|publi|propos|organis)(?<!(?<!\p{L})(?:est|sont)\s\p{L}{1,20})(?:é|i|u)e?s?\s(?:le|en|fin|début)?\s?$/u;

/** « Réélu le 4 février, il prêtera serment »: a participle that opens its clause is past, known to the lists or not. */
const OPENED_BY_PARTICIPLE = /^\s*(?!(?:ici|ainsi|aussi|parmi|voici)\s)\p{L}{2,}(?:é|i|[^qQ]u)e?s?\s(?:le|en)\s$/iu;

/** Code units in which the words that link an expression to its verb lie. */
const LINK_REACH = 90;

/** Code units looked at on either side. */
const REACH = 200;

/** Things done to a day to come as well: « le concert donné samedi réunira… ». */
const MAY_BE_TO_COME =
  /(?:prévu|attendu|programm|fixé|annonc|report|repouss|ajourn|convoqu|organis|propos|publi|invit|diffus|célébr|planifi|donn|jou|disput|consacr|réserv|dédi|intitul)\p{L}*\s(?:le\s|ce\s)?$/iu;

/** « l'accord conclu jeudi entrera en vigueur »: a participle right before the day outweighs a future behind it, unless an auxiliary joins them. */
function isJustDone(words: string, inside: number): boolean {
  const before = words.slice(Math.max(0, inside - LINK_REACH), inside);
  if (MAY_BE_TO_COME.test(before) || nearestCue(finiteCues(before), before.length) !== undefined) return false;
  if (/(?<!\p{L})(?:est|sont|être|soit|soient|été)\s(?:\p{L}+\s)?\p{L}+\s(?:le\s|ce\s)?$/u.test(before)) return false;
  const cue = nearestCue(participleCues(before), before.length);
  return cue !== undefined && cue.distance <= 4;
}

/** « viendrait », « seraient ». */
const CONDITIONAL = /rai(?:t|ent)(?!\p{L})/u;

/** « avait promis que… »: what was said long enough ago to have come true since. */
const SAID_BEFORE = /(?<!\p{L})avai(?:t|ent)\s\p{L}{1,12}(?:é|i|u|is|it)(?!\p{L})/u;

/** Either way may be meant. */
const OPEN: TenseFound = { tense: undefined, firm: true, open: true };

/** A word or two that show a tense, and where. */
interface Cue extends Span {
  readonly tense: "past" | "future";
}

const finiteCues = remembered((clause) => cuesIn(clause, FINITE_CUES), 256);
const participleCues = remembered((clause) => cuesIn(clause, PARTICIPLE_CUES), 256);

function cuesIn(clause: string, cues: readonly TenseCue[]): readonly Cue[] {
  return cues.flatMap(([pattern, tense, clue]): readonly Cue[] => {
    if ((clue !== undefined && !clue.test(clause)) || clause.search(pattern) < 0) return [];
    return Array.from(clause.matchAll(pattern), ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      tense,
    }));
  });
}

function nearestTense(cues: readonly Cue[], at: number): Tense {
  return nearestCue(cues, at)?.tense;
}

function nearestCue(
  cues: readonly Cue[],
  at: number,
): { readonly distance: number; readonly tense: Cue["tense"] } | undefined {
  let best: { readonly distance: number; readonly tense: Cue["tense"] } | undefined;
  for (const { start, end, tense } of cues) {
    const distance = end <= at ? at - end : Math.max(0, start - at);
    if (best === undefined || distance < best.distance) best = { distance, tense };
  }
  return best;
}

/** The same words stand around every date of a sentence. */
const clausesIn = remembered(clausesOf, 64);

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
