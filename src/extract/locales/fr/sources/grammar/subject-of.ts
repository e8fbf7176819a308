import { PLACES } from "../words/places.ts";
import { BEGINS_VOICE } from "./cue.ts";
import type { Sentence } from "./sentence.ts";
import type { VerbGroup } from "./verb-group.ts";
import { apposedOffice } from "./described-voice.ts";
import { isNameWord, nameAt } from "./person-name.ts";
import { standingBeside } from "./standing.ts";
import { voiceAt } from "./voice-at.ts";
import type { Voice } from "./voice.ts";
import { isAdverb, isAny, isSign } from "./word-class.ts";
import { IS } from "./word-is.ts";

/** Tokens before the verb in which its subject is looked for. */
const TOKENS_BACK = 45;

/** Whoever stands before a speech verb as its subject, whatever is set between commas: « X, maire de Y, a déclaré ». */
export function subjectOf(sentence: Sentence, verb: VerbGroup): Voice | undefined {
  const pronoun = verb.pronoun === undefined ? undefined : voiceAt(sentence, verb.pronoun);
  if (pronoun !== undefined) return pronoun;
  const { tokens } = sentence;
  let end = verb.from;
  while (end > 0 && isAdverb(tokens[end - 1]) && tokens[end - 1]?.lower !== "elle" && tokens[end - 1]?.lower !== "lui")
    end -= 1;
  if (end < verb.from && ENDS_ADVERBS.has(tokens[end - 1]?.lower ?? "")) end -= 1;
  for (let start = clauseStart(tokens, end); start < end; start += 1) {
    const first = tokens[start];
    if (first === undefined || (!first.capital && (first.cue & BEGINS_VOICE) === 0)) continue;
    const begins = mayBegin(sentence, start);
    if (!begins && !TURNED_TO.has(tokens[start - 1]?.lower ?? "")) continue;
    const voice = voiceAt(sentence, start, end);
    if (voice === undefined || (!begins && !isAntecedent(tokens, voice, end))) continue;
    const named = bridged(sentence, voice, end);
    if (named !== undefined) return named;
  }
  return undefined;
}

/** Before the adverb of a day: « ce | lundi », « le | matin ». */
const ENDS_ADVERBS: ReadonlySet<string> = new Set(["ce", "cette", "le", "du"]);

/** « … à Paul Dumas, qui a répondu »: governed there, and the subject of the clause. */
const TURNED_TO: ReadonlySet<string> = new Set(["à", "avec", "par"]);

function isAntecedent(tokens: Sentence["tokens"], voice: Voice, end: number): boolean {
  return (
    voice.kind === "person" && voice.to + 2 === end && isSign(tokens[voice.to], ",") && tokens[end - 1]?.lower === "qui"
  );
}

/** A subject stands behind the last words between marks, colon or semicolon before its verb, and not too far from it. */
function clauseStart(tokens: Sentence["tokens"], end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - TOKENS_BACK); at -= 1) {
    if (tokens[at]?.kind === "quotation" || isSign(tokens[at], ";:?!")) return at + 1;
  }
  return Math.max(0, end - TOKENS_BACK);
}

/** A subject begins a clause: nothing that governs it stands before it. */
function mayBegin({ tokens }: Sentence, start: number): boolean {
  if (isNameWord(tokens, start - 1)) return false;
  const before = tokens[start - 1];
  if (before === undefined || before.kind !== "word") return true;
  return (before.is & IS.governing) === 0;
}

/** The voice when nothing but its own asides stand between it and the verb; a name among them is its name. */
function bridged(sentence: Sentence, voice: Voice, end: number): Voice | undefined {
  const { tokens } = sentence;
  let at = voice.to;
  if (at === end) return voice;
  let named = voice;
  if (isSign(tokens[at], "(")) {
    const close = closing(sentence, at, ")", end);
    if (close === undefined) return undefined;
    at = close + 1;
  }
  const isRelative = tokens[at + 1]?.lower === "qui";
  if (isSign(tokens[at], ",") && (!isRelative || at + 2 < end)) {
    const close = aside(sentence, voice, at, end);
    if (close === undefined) return undefined;
    if (!isRelative) named = withName(sentence, voice, at + 1);
    at = close + 1;
  } else if (isSign(tokens[at], ",")) at += 1;
  if (tokens[at]?.lower === "qui") at += 1;
  return at === end ? named : undefined;
}

/** The comma that ends an aside. A single word in capitals at the head of a sentence may be no name: it takes no aside. */
function aside(sentence: Sentence, voice: Voice, open: number, end: number): number | undefined {
  const { tokens, names } = sentence;
  const first = tokens[voice.from];
  const unsure = voice.from === 0 && voice.to === 1 && voice.kind !== "agency" && voice.kind !== "press";
  if (unsure && first !== undefined && !names.isName(first.text) && !PLACES.has(first.text)) return undefined;
  const close = end - 1;
  return close > open && isSign(tokens[close], ",") && clean(sentence, open + 1, close) ? close : undefined;
}

/** An aside holds no clause of its own with a subject, and no quotation. */
function clean({ tokens }: Sentence, from: number, to: number): boolean {
  const inside = tokens.slice(from, to);
  if (inside.some((token) => token.kind === "quotation" || /^(?:mais|car|or|puis)$/u.test(token.lower))) return false;
  return !/^(?:le|la|les|l')$/u.test(inside[0]?.lower ?? "") || !inside.some((token) => isAny(token, IS.breaking));
}

function withName(sentence: Sentence, voice: Voice, at: number): Voice {
  if (voice.kind !== "office" && voice.kind !== "crowd") return voice;
  const name = nameAt(sentence.tokens, at) ?? apposedOffice(sentence.tokens, at);
  if (name === undefined || !isSign(sentence.tokens[name.to], ",(")) return voice;
  const standing = standingBeside(sentence.tokens, name.from, name.to);
  const role = standing === "private" ? undefined : (standing ?? (voice.kind === "office" ? voice.role : undefined));
  const { from, canonical } = voice;
  const { from: nameFrom, to } = name;
  const gender = name.gender ?? voice.gender;
  return { kind: "person", role, from, to, nameFrom, nameTo: to, canonical, gender };
}

function closing({ tokens }: Sentence, open: number, sign: string, end: number): number | undefined {
  for (let at = open + 1; at < end; at += 1) if (isSign(tokens[at], sign)) return at;
  return undefined;
}
