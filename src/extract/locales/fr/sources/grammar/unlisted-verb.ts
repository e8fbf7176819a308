import { THINGS } from "../words/things.ts";
import { BEING, HAVING } from "./cue.ts";
import type { Token } from "./token.ts";
import type { VerbGroup } from "./verb-group.ts";
import { behindAdverbs, isSign } from "./word-class.ts";
import { DETERMINER, IS } from "./word-is.ts";

const FINITE_ENDING = /\p{L}{2}(?:e|ent|[iï]t|d|t|a)$/u;
const PARTICIPLE_ENDING = /\p{L}{2}(?:é|i|u|it|is|aint|ert)$/u;
const ADVERBS_AT_MOST = 3;

/**
 * A verb that no list has, where nothing else can stand: right behind words between marks, before whoever said them. « « On
 * rame », grimace Paul Dumas », « s'époumone un supporter », « a-t-elle pianoté ». French newsrooms never run out of such verbs.
 */
export function unlistedVerb(tokens: readonly Token[], index: number): VerbGroup | undefined {
  const last = tokens[index - 1]?.kind;
  if (last === undefined || last === "word" || !isBehindWords(tokens, index)) return undefined;
  const reflexive = /^s[e']$/u.test(tokens[index]?.lower ?? "");
  const start = reflexive ? index + 1 : index;
  const first = tokens[start];
  if (first === undefined || first.kind !== "word" || first.capital) return undefined;
  return (reflexive ? BEING : HAVING).has(first.lower)
    ? compound(tokens, index, start)
    : simple(tokens, index, start, first);
}

/** Behind a quotation and a comma, or behind one that opens the sentence and ends with a stop of its own. */
function isBehindWords(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (isSign(before, ",")) return tokens[index - 2]?.kind === "quotation";
  return before?.kind === "quotation" && index <= 2 && /[.!?…,]\s*.$/u.test(before.text);
}

function simple(tokens: readonly Token[], from: number, at: number, verb: Token): VerbGroup | undefined {
  if (!FINITE_ENDING.test(verb.lower) || verb.lower.endsWith("ant") || isOtherWord(verb)) return undefined;
  const pronoun = tokens[at + 1]?.inverted === true ? at + 1 : undefined;
  if (pronoun === undefined && !speakerFollows(tokens, at + 1)) return undefined;
  if (pronoun !== undefined && tokens[pronoun]?.lower === "on") return undefined;
  const to = pronoun === undefined ? at + 1 : at + 2;
  return { from, to, form: "finite", strength: "interjected", pronoun };
}

function compound(tokens: readonly Token[], from: number, auxiliary: number): VerbGroup | undefined {
  const pronoun = tokens[auxiliary + 1]?.inverted === true ? auxiliary + 1 : undefined;
  let at = pronoun === undefined ? auxiliary + 1 : auxiliary + 2;
  at = behindAdverbs(tokens, at, ADVERBS_AT_MOST);
  const participle = tokens[at];
  if (participle?.kind !== "word" || participle.capital || !PARTICIPLE_ENDING.test(participle.lower)) return undefined;
  if (/^(?:été|eu|fait|pu|dû|voulu|suivi|vu)$/u.test(participle.lower)) return undefined;
  if (pronoun === undefined ? !speakerFollows(tokens, at + 1) : tokens[pronoun]?.lower === "on") return undefined;
  return { from, to: at + 1, form: "finite", strength: "interjected", pronoun };
}

/** A name, or an article before a noun, perhaps behind an adverb. */
function speakerFollows(tokens: readonly Token[], start: number): boolean {
  const at = behindAdverbs(tokens, start, ADVERBS_AT_MOST);
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return false;
  if (token.capital) return true;
  return (token.is & DETERMINER) !== 0 && !/^d'?e?$/u.test(token.lower);
}

function isOtherWord({ is, lower }: Token): boolean {
  return (is & (IS.stop | IS.preposition | IS.breaking)) !== 0 || THINGS.has(lower);
}
