import type { Sentence } from "./sentence.ts";
import { agencyAt } from "./agency-phrase.ts";
import { pressAt } from "./press-phrase.ts";
import { subjectOf } from "./subject-of.ts";
import type { VerbGroup } from "./verb-group.ts";
import { voiceAt } from "./voice-at.ts";
import type { Voice } from "./voice.ts";
import { adverbEnd, isSign } from "./word-class.ts";

/** Who speaks by a verb, and on which side of it they stand. */
export interface VerbSpeaker {
  readonly voice: Voice;
  readonly side: "before" | "behind";
}

/** Verbs whose object may be a person: behind them a voice is not their subject when there is another. */
const OF_PERSONS = /^(?:préven|averti|alert|inform|interrog|rappel|jug|contest|mentionn|cit|observ|accus|regrett)/u;
const SKIPPED_AT_MOST = 6;

/** Whoever speaks by a finite verb of speech: its subject before it, or behind it when words come first (« …, a dit X »). */
export function speakerOfVerb(sentence: Sentence, verb: VerbGroup): VerbSpeaker | undefined {
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
    const comma = isSign(before, ",");
    return (comma ? tokens[verb.from - 2] : before)?.kind === "quotation";
  }
  return before.kind !== "word"
    ? /^(?:[,–—)\]!?.…-]|)$/u.test(before.text)
    : /^(?:comme|que|qu'|ainsi)$/u.test(before.lower);
}

function voiceBehind(sentence: Sentence, verb: VerbGroup): Voice | undefined {
  let at = verb.to;
  for (let skipped = 0; skipped < SKIPPED_AT_MOST; skipped += 1) {
    const next = skipOne(sentence, at);
    if (next === undefined) break;
    at = next;
  }
  const voice = voiceAt(sentence, at);
  return voice?.kind === "pronoun" ? undefined : voice;
}

/** Behind an adverb, a day, or those who were told (« à la presse », « aux journalistes », « à l'AFP », « sur RTL »). */
function skipOne({ tokens }: Sentence, at: number): number | undefined {
  const adverb = adverbEnd(tokens, at);
  if (adverb !== undefined) return adverb;
  const word = tokens[at]?.lower ?? "";
  if (/^(?:à|au|aux|sur|devant)$/u.test(word)) {
    const heard = agencyAt(tokens, at + 1) ?? pressAt(tokens, at) ?? pressAt(tokens, at + 1);
    if (heard !== undefined) return heard.to;
    const article = /^(?:la|l'|les|des|une?|le)$/u.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    return /^(?:presse|journalistes?|micros?|reporters|médias|caméras|antenne)$/u.test(tokens[article]?.lower ?? "")
      ? article + 1
      : undefined;
  }
  if (/^(?:dans|par|lors)$/u.test(word)) {
    const paper = tokens
      .slice(at + 1, at + 4)
      .findIndex((token) => /^(?:communiqué|tweet|entretien|message|lettre|écrit|voie|bref)$/u.test(token.lower));
    return paper < 0 ? undefined : at + 2 + paper;
  }
  return undefined;
}
