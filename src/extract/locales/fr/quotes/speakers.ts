import { implied, passagesOf, settled, type Attested } from "../../../../domain/attested.ts";
import { evidenceAt, type Evidence } from "../../../../domain/evidence.ts";
import type { Reading } from "../../../../domain/reading.ts";
import type { Sentence } from "../sources/grammar/sentence.ts";
import { looksPersonal, nameAt } from "../sources/grammar/person-name.ts";
import { voiceAt } from "../sources/grammar/voice-at.ts";
import { spanOf } from "../sources/sentence-namings.ts";
import type { Attribution } from "../sources/source-rule.ts";
import { attributionsIn, governing } from "./governing.ts";
import { knownOffices, officeKey, type NamedOffice } from "./known-offices.ts";
import { impliedBy, NOBODY, passageOf, PRONOUN_UNCLEAR, saidBy, type Speaker } from "./said-by.ts";

/** What the sentences so far say of who speaks: the only person the last one lets speak, and its last quotation's speaker. */
interface Memory {
  readonly person: Speaker | undefined;
  readonly quoted: Speaker | undefined;
  readonly paragraph: number;
}

/** The speaker of each quotation that is not inside another, by the place of its opening mark in the folded text. */
export function speakers(reading: Reading, sentences: readonly Sentence[]): ReadonlyMap<number, Attested<string>> {
  const offices = knownOffices(sentences);
  const found = new Map<number, Attested<string>>();
  let memory: Memory = { person: undefined, quoted: undefined, paragraph: -1 };
  for (const sentence of sentences) {
    const attributions = attributionsIn(sentence);
    const resolved = resolveAll(reading, sentence, attributions, memory, offices);
    let quoted: Speaker | undefined;
    sentence.tokens.forEach((token, index) => {
      if (token.kind !== "quotation") return;
      const attribution = governing(sentence, attributions, index);
      const speaker = attribution === undefined ? following(sentence, memory) : resolved.get(attribution);
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
  let inSentence: Speaker | undefined;
  for (const attribution of attributions) {
    const { voice } = attribution;
    const speaker =
      voice.kind === "pronoun"
        ? taken(reading, sentence, attribution, inSentence ?? memory.person)
        : voice.kind === "office"
          ? held(reading, sentence, attribution, offices)
          : saidBy(reading, sentence, attribution);
    resolved.set(attribution, speaker);
    if (attribution.manner !== "according" && speaker.person) inSentence = speaker;
  }
  return resolved;
}

/** « il », « elle »: the person of this sentence or of the one before, unless their gender says otherwise. */
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
  const because = `«\u202F${pronoun}\u202F» reprend ${name}, qui parle juste avant`;
  const evidence: readonly [Evidence, ...Evidence[]] = [first, ...rest.slice(0, 1), shown];
  return { value: implied(name, { because, evidence }), person: true, gender: before.gender ?? gender };
}

/** « le maire »: the name given to that office before, else the office as it stands. */
function held(reading: Reading, sentence: Sentence, attribution: Attribution, offices: Offices): Speaker {
  const { voice } = attribution;
  const at = spanOf(sentence, voice.from, voice.to);
  const shown = passageOf(reading, sentence, attribution);
  const named = at === undefined ? undefined : offices(officeKey(sentence, voice.from + 1, voice.to), at.start);
  if (named === undefined || shown === undefined) return saidBy(reading, sentence, attribution);
  const whole = evidenceAt(reading.original, reading.folded.toOriginal(named.whole), "fr/quotes/office");
  const value = impliedBy(reading, named.name, "l’article a donné plus haut un nom à cette fonction", [whole, shown]);
  return { value, person: true, gender: voice.gender };
}

/** A quotation that is a sentence by itself goes on with the one just before it in the paragraph. */
function following(sentence: Sentence, memory: Memory): Speaker | undefined {
  const alone = sentence.tokens.every((token) => token.kind !== "word");
  const before = memory.quoted;
  const name = before === undefined ? undefined : settled(before.value);
  if (!alone || memory.paragraph !== sentence.paragraph || before === undefined || name === undefined) return undefined;
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
  if (alone) return { ...memory, quoted: quoted ?? memory.quoted, paragraph: sentence.paragraph };
  const spoke = [...resolved].filter(([attribution]) => attribution.manner !== "according").map(([, speaker]) => speaker);
  const names = new Set(spoke.map((speaker) => settled(speaker.value)));
  const only = names.size === 1 ? spoke.find((speaker) => speaker.person) : undefined;
  const person = spoke.length === 0 ? onlyPerson(reading, sentence) : only;
  return { person, quoted, paragraph: sentence.paragraph };
}

/** The person with whom a sentence begins, when it names no other: they may be « il » in the next. */
function onlyPerson(reading: Reading, sentence: Sentence): Speaker | undefined {
  const { tokens } = sentence;
  const voice = voiceAt(sentence, 0);
  const name = voice?.kind === "person" ? spanOf(sentence, voice.nameFrom, voice.nameTo) : undefined;
  const whole = voice === undefined ? undefined : spanOf(sentence, voice.from, voice.to);
  if (voice === undefined || name === undefined || whole === undefined) return undefined;
  for (let index = voice.to; index < tokens.length; index += 1) {
    const other = nameAt(tokens, index);
    if (other !== undefined && (looksPersonal(tokens, other) || sentence.names.fullName(tokens[other.from]?.text ?? "") !== undefined)) return undefined;
  }
  const evidence = evidenceAt(reading.original, reading.folded.toOriginal(whole), "fr/quotes/subject");
  const value = impliedBy(reading, name, "la phrase précédente ne parle que de cette personne", [evidence]);
  return { value, person: true, gender: voice.gender };
}
