import { implied, passagesOf, settled, type Attested } from "../../../../domain/attested.ts";
import { evidenceAt, type Evidence } from "../../../../domain/evidence.ts";
import type { Reading } from "../../../../domain/reading.ts";
import type { Sentence } from "../sources/grammar/sentence.ts";
import { namesPerson } from "../sources/grammar/person-name.ts";
import { voiceAt } from "../sources/grammar/voice-at.ts";
import { spanOf } from "../sources/sentence-namings.ts";
import { slippedIn } from "../sources/slipped-in.ts";
import type { Attribution } from "../sources/source-rule.ts";
import { attributionsIn, governing } from "./governing.ts";
import { knownOffices, officeKey, type NamedOffice } from "./known-offices.ts";
import { impliedBy, NOBODY, passageOf, PRONOUN_UNCLEAR, saidBy, type Speaker } from "./said-by.ts";

/** What the sentences so far say of who speaks: the only person the last one lets speak, and its last quotation's speaker. */
interface Memory {
  readonly person: Speaker | undefined;
  readonly quoted: Speaker | undefined;
  readonly paragraph: number;
  /** True when the last quotation asks something. */
  readonly asked: boolean;
}

/** The speaker of each quotation that is not inside another, by the place of its opening mark in the folded text. */
export function speakers(reading: Reading, sentences: readonly Sentence[]): ReadonlyMap<number, Attested<string>> {
  const offices = knownOffices(sentences);
  const found = new Map<number, Attested<string>>();
  let memory: Memory = { person: undefined, quoted: undefined, paragraph: -1, asked: false };
  for (const sentence of sentences) {
    const attributions = attributionsIn(sentence);
    const resolved = resolveAll(reading, sentence, attributions, memory, offices);
    const governs = governing(sentence, attributions);
    const alone = sentence.tokens.every((token) => token.kind !== "word");
    let quoted: Speaker | undefined;
    sentence.tokens.forEach((token, index) => {
      if (token.kind !== "quotation") return;
      const attribution = governs(index);
      const speaker =
        attribution === undefined
          ? (inside(reading, sentence, index, memory) ?? (alone ? following(sentence, memory) : undefined))
          : resolved.get(attribution);
      found.set(token.start, speaker?.value ?? NOBODY);
      quoted = speaker ?? quoted;
    });
    memory = remember(reading, sentence, resolved, quoted, memory);
  }
  return found;
}

type Offices = (office: string, before: number) => NamedOffice | undefined;

function resolveAll(
  reading: Reading,
  sentence: Sentence,
  attributions: readonly Attribution[],
  memory: Memory,
  offices: Offices,
): ReadonlyMap<Attribution, Speaker> {
  const resolved = new Map<Attribution, Speaker>();
  let inSentence: { readonly speaker: Speaker; readonly to: number } | undefined;
  for (const attribution of attributions) {
    const { voice } = attribution;
    const isKnown = (word: string): boolean => sentence.names.fullName(word) !== undefined;
    const between = namesPerson(sentence.tokens, inSentence?.to ?? 0, voice.from, isKnown);
    const speaker =
      voice.kind === "pronoun"
        ? taken(reading, sentence, attribution, between ? undefined : (inSentence?.speaker ?? memory.person))
        : voice.kind === "office"
          ? held(reading, sentence, attribution, { offices, all: attributions })
          : saidBy(reading, sentence, attribution, attributions);
    resolved.set(attribution, speaker);
    if (attribution.manner !== "according" && speaker.person) {
      inSentence = { speaker, to: Math.max(attribution.to, voice.to) };
    }
  }
  return resolved;
}

/** « il », « elle »: the last person to speak, when no other is named since and their gender does not say otherwise. */
function taken(reading: Reading, sentence: Sentence, attribution: Attribution, before: Speaker | undefined): Speaker {
  const { gender } = attribution.voice;
  const shown = passageOf(reading, sentence, attribution);
  const name = before === undefined ? undefined : settled(before.value);
  const clash = gender !== undefined && before?.gender !== undefined && gender !== before.gender;
  const [first, ...rest] = before === undefined ? [] : passagesOf(before.value);
  if (before === undefined || name === undefined || first === undefined || shown === undefined || clash) {
    return { value: PRONOUN_UNCLEAR, person: false, gender };
  }
  const word = spanOf(sentence, attribution.voice.from, attribution.voice.to);
  const pronoun = word === undefined ? "" : reading.folded.text.slice(word.start, word.end).toLowerCase();
  const because = `«\u202F${pronoun}\u202F» est compris comme ${name}, d’après le passage qui précède`;
  const evidence: readonly [Evidence, ...Evidence[]] = [first, ...rest.slice(0, 1), shown];
  return { value: implied(name, { because, evidence }), person: true, gender: before.gender ?? gender };
}

/** « le maire »: the name given to that office before, else the office as it stands. */
function held(
  reading: Reading,
  sentence: Sentence,
  attribution: Attribution,
  { offices, all }: { readonly offices: Offices; readonly all: readonly Attribution[] },
): Speaker {
  const { voice } = attribution;
  const at = spanOf(sentence, voice.from, voice.to);
  const shown = passageOf(reading, sentence, attribution);
  const named = at === undefined ? undefined : offices(officeKey(sentence, voice.from + 1, voice.to), at.start);
  if (named === undefined || shown === undefined) return saidBy(reading, sentence, attribution, all);
  const whole = evidenceAt(reading.original, reading.folded.toOriginal(named.whole), "fr/quotes/office");
  const value = impliedBy(reading, named.name, "l’article a donné plus haut un nom à cette fonction", [whole, shown]);
  return { value, person: true, gender: voice.gender };
}

/** Whoever is slipped in between the marks: « « Il faut agir, estime X. » » */
function inside(reading: Reading, sentence: Sentence, quotation: number, memory: Memory): Speaker | undefined {
  const slipped = slippedIn(sentence, quotation);
  if (slipped === undefined) return undefined;
  const { sentence: inner, attribution } = slipped;
  if (attribution.voice.kind === "pronoun") return taken(reading, inner, attribution, memory.person);
  return saidBy(reading, inner, attribution, [attribution]);
}

/**
 * A quotation that is a sentence by itself goes on with the one just before it in the paragraph; behind a question it may be
 * the answer.
 */
function following(sentence: Sentence, memory: Memory): Speaker | undefined {
  const before = memory.quoted;
  const name = before === undefined ? undefined : settled(before.value);
  if (memory.asked || memory.paragraph !== sentence.paragraph || before === undefined || name === undefined)
    return undefined;
  const [first, ...rest] = passagesOf(before.value);
  if (first === undefined) return undefined;
  const because = `la citation suit aussitôt une autre de ${name}, dans le même paragraphe`;
  return { ...before, value: implied(name, { because, evidence: [first, ...rest] }) };
}

function remember(
  reading: Reading,
  sentence: Sentence,
  resolved: ReadonlyMap<Attribution, Speaker>,
  quoted: Speaker | undefined,
  memory: Memory,
): Memory {
  const alone = sentence.tokens.every((token) => token.kind !== "word");
  const asked = /\?\s*.$/u.test(sentence.tokens.findLast((token) => token.kind === "quotation")?.text ?? "");
  if (alone) return { ...memory, quoted: quoted ?? memory.quoted, paragraph: sentence.paragraph, asked };
  const spoke = [...resolved]
    .filter(([attribution]) => attribution.manner !== "according")
    .map(([, speaker]) => speaker);
  const names = new Set(spoke.map((speaker) => settled(speaker.value)));
  const only = names.size === 1 ? spoke.find((speaker) => speaker.person) : undefined;
  const person = spoke.length === 0 ? onlyPerson(reading, sentence) : only;
  return { person, quoted, paragraph: sentence.paragraph, asked };
}

/** The person with whom a sentence begins, when it names no other: they may be « il » in the next. */
function onlyPerson(reading: Reading, sentence: Sentence): Speaker | undefined {
  const { tokens } = sentence;
  const voice = voiceAt(sentence, 0);
  const name = voice?.kind === "person" ? spanOf(sentence, voice.nameFrom, voice.nameTo) : undefined;
  const whole = voice === undefined ? undefined : spanOf(sentence, voice.from, voice.to);
  if (voice === undefined || name === undefined || whole === undefined) return undefined;
  const isKnown = (word: string): boolean => sentence.names.fullName(word) !== undefined;
  if (namesPerson(tokens, voice.to, tokens.length, isKnown)) return undefined;
  const evidence = evidenceAt(reading.original, reading.folded.toOriginal(whole), "fr/quotes/subject");
  const value = impliedBy(reading, name, "la phrase précédente commence par cette personne et n’en nomme pas d’autre", [
    evidence,
  ]);
  return { value, person: true, gender: voice.gender };
}
