import type { Sentence } from "./sentence.ts";
import { once } from "./once.ts";
import { nounVoice } from "./noun-voice.ts";
import { asideEnd } from "./skip-aside.ts";
import { subjectOf } from "./subject-of.ts";
import type { VerbGroup } from "./verb-group.ts";
import { voiceAt } from "./voice-at.ts";
import type { Voice } from "./voice.ts";
import { isSign } from "./word-class.ts";

/** Who speaks by a verb, and on which side of it they stand. */
export interface VerbSpeaker {
  readonly voice: Voice;
  readonly side: "before" | "behind";
}

/** Verbs whose object may be a person: behind them a voice is not their subject when there is another. */
const OF_PERSONS = /^(?:préven|averti|alert|inform|interrog|rappel|jug|contest|mentionn|cit|observ|accus|regrett)/u;
const SKIPPED_AT_MOST = 6;

/** Whoever speaks by a finite verb of speech: its subject before it, or behind it when words come first (« …, a dit X »). */
export function speakerOfVerb(verb: VerbGroup, sentence: Sentence): VerbSpeaker | undefined {
  return speakersIn(sentence)[sentence.verbs.indexOf(verb)];
}

/** By the verbs of a sentence, in their order. */
const speakersIn = once((sentence: Sentence) => sentence.verbs.map((verb) => speakerBeside(verb, sentence)));

function speakerBeside(verb: VerbGroup, sentence: Sentence): VerbSpeaker | undefined {
  if (verb.form !== "finite") return undefined;
  const before = subjectOf(sentence, verb);
  const behind = verb.pronoun === undefined && mayInvert(sentence, verb) ? voiceBehind(sentence, verb) : undefined;
  const pastAside = isSign(sentence.tokens[verb.from - 1], ",");
  const personal = OF_PERSONS.test(sentence.tokens[verb.to - 1]?.lower ?? "");
  if (behind !== undefined && (before === undefined || (pastAside && !personal)))
    return { voice: behind, side: "behind" };
  return before === undefined ? undefined : { voice: before, side: "before" };
}

/**
 * Subject and verb change places behind words that were said, between commas, and after « comme » and « que »; a verb that
 * greets only behind a quotation.
 */
function mayInvert({ tokens }: Sentence, verb: VerbGroup): boolean {
  const before = tokens[verb.from - 1];
  if (before === undefined) return false;
  if (verb.strength === "greets") {
    return isBehindWords({ tokens }, verb);
  }
  if (before.kind === "quotation") return true;
  return before.kind === "word" ? BEFORE_INVERSION.has(before.lower) : isSign(before, ",–—)]!?.…-");
}

const BEFORE_INVERSION: ReadonlySet<string> = new Set(["comme", "que", "qu'", "ainsi"]);

/** True when words between marks stand right before the verb, or before its comma. */
function isBehindWords({ tokens }: Pick<Sentence, "tokens">, verb: VerbGroup): boolean {
  const before = tokens[verb.from - 1];
  return (isSign(before, ",") ? tokens[verb.from - 2] : before)?.kind === "quotation";
}

function voiceBehind(sentence: Sentence, verb: VerbGroup): Voice | undefined {
  let at = verb.to;
  for (let skipped = 0; skipped < SKIPPED_AT_MOST; skipped += 1) {
    const next = asideEnd(sentence.tokens, at);
    if (next === undefined) break;
    at = next;
  }
  if (at > verb.to && isSign(sentence.tokens[at], ",")) at += 1;
  const voice = voiceAt(sentence, at) ?? nounVoice(sentence.tokens, at, isBehindWords(sentence, verb));
  return voice?.kind === "pronoun" ? undefined : voice;
}
