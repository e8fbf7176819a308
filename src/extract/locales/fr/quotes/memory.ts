import { settled } from "../../../../domain/attested.ts";
import { evidenceAt } from "../../../../domain/evidence.ts";
import type { Reading } from "../../../../domain/reading.ts";
import { nameAt, namesPerson } from "../sources/grammar/person-name.ts";
import type { Sentence } from "../sources/grammar/sentence.ts";
import { CUE } from "../sources/grammar/cue.ts";
import { describedVoice } from "../sources/grammar/described-voice.ts";
import { voiceAt } from "../sources/grammar/voice-at.ts";
import type { Voice } from "../sources/grammar/voice.ts";
import { spanOf } from "../sources/grammar/span-of.ts";
import type { Attribution } from "../sources/source-rule.ts";
import { impliedBy, type Speaker } from "./said-by.ts";

/** What the sentences so far say of who speaks: the only person the last one lets speak, and its last quotation's speaker. */
export interface Memory {
  readonly person: Speaker | undefined;
  readonly quoted: Speaker | undefined;
  readonly paragraph: number;
  /** True when the last quotation asks something. */
  readonly asked: boolean;
  /** Sentences since the person spoke or was the subject. */
  readonly idle: number;
}

export const NOTHING_YET: Memory = { person: undefined, quoted: undefined, paragraph: -1, asked: false, idle: 0 };

/** Sentences that name nobody after which « il » still means whoever spoke last. */
const IDLE_AT_MOST = 2;

/** What is remembered after a sentence. One that is a quotation and nothing else leaves the person as it was. */
export function remember(
  reading: Reading,
  sentence: Sentence,
  resolved: ReadonlyMap<Attribution, Speaker>,
  quoted: Speaker | undefined,
  memory: Memory,
): Memory {
  const quoting = (sentence.cues & CUE.quotation) !== 0;
  const last = quoting ? sentence.tokens.findLast((token) => token.kind === "quotation") : undefined;
  const asked = last !== undefined && /\?\s*.$/u.test(last.text);
  const { paragraph } = sentence;
  if (standsAlone(sentence)) return { ...memory, quoted: quoted ?? memory.quoted, paragraph, asked };
  const spoke: Speaker[] = [];
  for (const [attribution, speaker] of resolved) if (attribution.manner !== "according") spoke.push(speaker);
  if (spoke.length > 0) {
    const names = new Set(spoke.map((speaker) => settled(speaker.value)));
    return { person: names.size === 1 ? spoke.find(isPerson) : undefined, quoted, paragraph, asked, idle: 0 };
  }
  const opinions = resolved.size === 0 ? [] : [...resolved.values()].filter(isPerson);
  const subject = opinions.length === 1 ? opinions[0] : loneSubject(reading, sentence);
  if (subject !== undefined) return { person: subject, quoted, paragraph, asked, idle: 0 };
  const kept = memory.idle < IDLE_AT_MOST && !namesAnyone(sentence) ? memory.person : undefined;
  return {
    person: kept,
    quoted: quoted ?? (kept === undefined ? undefined : memory.quoted),
    paragraph,
    asked,
    idle: memory.idle + 1,
  };
}

/** True for a sentence that is a quotation, or several, and not a word more. */
export function standsAlone(sentence: Sentence): boolean {
  return sentence.tokens.every((token) => token.kind !== "word");
}

/** The person with whom a sentence begins, when it names no other: they may be « il » in the next. */
export function loneSubject(reading: Reading, sentence: Sentence): Speaker | undefined {
  const { tokens } = sentence;
  const voice = voiceAt(sentence, 0);
  if (voice === undefined || !isOne(voice)) return undefined;
  const name = spanOf(sentence, voice.nameFrom, voice.nameTo);
  const whole = spanOf(sentence, voice.from, voice.to);
  if (name === undefined || whole === undefined || namesPerson(tokens, voice.to, tokens.length, knownIn(sentence)))
    return undefined;
  const evidence = evidenceAt(reading.original, reading.folded.toOriginal(whole), "fr/quotes/subject");
  const value = impliedBy(reading, name, "la phrase précédente commence par cette personne et n’en nomme pas d’autre", [
    evidence,
  ]);
  return { value, person: true, gender: voice.gender };
}

/** True for the words that an article gives a full name elsewhere. */
export function knownIn(sentence: Sentence): (word: string) => boolean {
  return (word) => sentence.names.fullName(word) !== undefined;
}

function isPerson(speaker: Speaker): boolean {
  return speaker.person;
}

function isOne({ kind }: Voice): boolean {
  return kind === "person";
}

/** True when a sentence names a person, or brings in one by a noun (« le maire », « sa sœur »). */
function namesAnyone(sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (namesPerson(tokens, 0, tokens.length, knownIn(sentence)) || nameAt(tokens, 0)?.title === true) return true;
  if ((sentence.cues & CUE.determiner) === 0) return false;
  return tokens.some(({ cue }, index) => {
    if ((cue & CUE.determiner) === 0) return false;
    const kind = describedVoice(tokens, index, undefined)?.kind;
    return kind === "person" || kind === "office" || kind === "crowd";
  });
}
