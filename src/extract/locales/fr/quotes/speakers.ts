import { implied, passagesOf, settled, type Attested } from "../../../../domain/attested.ts";
import { evidenceAt, type Evidence } from "../../../../domain/evidence.ts";
import type { Reading } from "../../../../domain/reading.ts";
import { CUE } from "../sources/grammar/cue.ts";
import type { Sentence } from "../sources/grammar/sentence.ts";
import { namesPerson } from "../sources/grammar/person-name.ts";
import { spanOf } from "../sources/grammar/span-of.ts";
import { slippedIn } from "../sources/slipped-in.ts";
import type { Attribution } from "../sources/source-rule.ts";
import { broughtIn, goingOn, signedBelow } from "./brought-in.ts";
import { attributionsIn, governing } from "./governing.ts";
import { knownOffices, officeKey, type Offices } from "./known-offices.ts";
import { knownIn, NOTHING_YET, remember, type Memory } from "./memory.ts";
import { impliedBy, NOBODY, passageOf, PRONOUN_UNCLEAR, saidBy, type Speaker } from "./said-by.ts";

/** The speaker of each quotation that is not inside another, by the place of its opening mark in the folded text. */
export function speakers(reading: Reading, sentences: readonly Sentence[]): ReadonlyMap<number, Attested<string>> {
  if (!sentences.some(({ cues }) => (cues & CUE.quotation) !== 0)) return new Map();
  const offices = knownOffices(sentences);
  const found = new Map<number, Attested<string>>();
  let memory = NOTHING_YET;
  for (const [place, sentence] of sentences.entries()) {
    const attributions = attributionsIn(sentence);
    const resolved = resolveAll(reading, sentence, attributions, memory, offices);
    const quoting = (sentence.cues & CUE.quotation) !== 0;
    const governs = quoting ? governing(sentence, attributions) : undefined;
    let quoted: Speaker | undefined;
    for (const [index, token] of quoting ? sentence.tokens.entries() : []) {
      if (token.kind !== "quotation") continue;
      const attribution = governs?.(index);
      const speaker =
        attribution === undefined
          ? (inside(reading, sentence, index, memory) ??
            broughtIn(reading, sentence, index, memory) ??
            signedBelow(reading, sentence, sentences[place + 1]) ??
            goingOn(sentence, memory))
          : resolved.get(attribution);
      found.set(token.start, speaker?.value ?? NOBODY);
      quoted = speaker ?? quoted;
    }
    memory = remember(reading, sentence, resolved, quoted, memory);
  }
  return found;
}

const NOBODY_SPEAKS: ReadonlyMap<Attribution, Speaker> = new Map();

function resolveAll(
  reading: Reading,
  sentence: Sentence,
  attributions: readonly Attribution[],
  memory: Memory,
  offices: Offices,
): ReadonlyMap<Attribution, Speaker> {
  if (attributions.length === 0) return NOBODY_SPEAKS;
  const resolved = new Map<Attribution, Speaker>();
  let inSentence: { readonly speaker: Speaker; readonly to: number } | undefined;
  for (const attribution of attributions) {
    const { voice } = attribution;
    const between = namesPerson(sentence.tokens, inSentence?.to ?? 0, voice.from, knownIn(sentence));
    const speaker =
      voice.kind === "pronoun"
        ? taken(reading, sentence, attribution, between ? undefined : (inSentence?.speaker ?? memory.person))
        : voice.kind === "office"
          ? held(reading, sentence, attribution, { offices, all: attributions })
          : saidBy(reading, sentence, attribution, attributions);
    resolved.set(attribution, speaker);
    if (speaker.person && (attribution.manner !== "according" || voice.kind === "person")) {
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
