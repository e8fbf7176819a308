import { passagesOf, settled, implied, stated, type Attested } from "../../../../domain/attested.ts";
import { evidenceAt } from "../../../../domain/evidence.ts";
import type { Reading } from "../../../../domain/reading.ts";
import { nameAt, namesPerson } from "../sources/grammar/person-name.ts";
import { titleAt } from "../sources/grammar/press-phrase.ts";
import type { Sentence } from "../sources/grammar/sentence.ts";
import { standingBeside } from "../sources/grammar/standing.ts";
import { voiceAt } from "../sources/grammar/voice-at.ts";
import type { Voice } from "../sources/grammar/voice.ts";
import { isSign } from "../sources/grammar/word-class.ts";
import { IS } from "../sources/grammar/word-is.ts";
import { THINGS } from "../sources/words/things.ts";
import { spanOf } from "../sources/grammar/span-of.ts";
import { bringsWordsOf } from "./governing.ts";
import { knownIn, standsAlone, type Memory } from "./memory.ts";
import type { Speaker } from "./said-by.ts";

/**
 * Whoever brings in a quotation without a verb of speech: « Paul Dumas : « … » », « Réaction de Paul Dumas : « … » », « Le maire
 * n'en démord pas : « … » », « Et d'ajouter : « … » », « « … » — Paul Dumas, maire ».
 */
export function broughtIn(
  reading: Reading,
  sentence: Sentence,
  quotation: number,
  memory: Memory,
): Speaker | undefined {
  return signedBehind(reading, sentence, quotation) ?? behindColon(reading, sentence, quotation, memory);
}

/** A quotation that is a sentence by itself goes on with whoever spoke just before it in the paragraph, or was its subject. */
export function goingOn(sentence: Sentence, memory: Memory): Speaker | undefined {
  const before = memory.quoted ?? memory.person;
  if (!standsAlone(sentence) || memory.asked || memory.paragraph !== sentence.paragraph || before === undefined)
    return undefined;
  const name = settled(before.value);
  return name === undefined
    ? undefined
    : takenUp(before, `la citation suit aussitôt, dans le même paragraphe, ce que le texte dit de ${name}`);
}

/** The same speaker again, implied for a reason of its own. */
export function takenUp(before: Speaker, because: string): Speaker | undefined {
  const name = settled(before.value);
  const [first, ...rest] = passagesOf(before.value);
  if (name === undefined || first === undefined) return undefined;
  return { ...before, value: implied(name, { because, evidence: [first, ...rest] }) };
}

/** « « … » — Paul Dumas, maire de Sens », « « … » (Paul Dumas) »: a signature and nothing else behind the marks. */
function signedBehind(reading: Reading, sentence: Sentence, quotation: number): Speaker | undefined {
  const { tokens } = sentence;
  const behind = tokens[quotation + 1];
  if (behind?.capital !== true && !isSign(behind, "—–-(")) return undefined;
  const title = isSign(tokens[quotation + 1], "(") ? titleAt(tokens, quotation + 2) : undefined;
  if (title !== undefined && isSign(tokens[title.to], ")")) return named(reading, sentence, nameOf(title), "stated");
  if (tokens.slice(0, quotation).some((token) => token.kind === "word")) return undefined;
  const signed = isSign(tokens[quotation + 1], "—–-(");
  const name = nameAt(tokens, signed ? quotation + 2 : quotation + 1);
  if (name === undefined || name.words < 2) return undefined;
  const next = tokens[name.to];
  if (!signed && isSign(next, ",)")) return undefined;
  if (next !== undefined && !isSign(next, ",).–—-")) return undefined;
  return named(reading, sentence, { from: name.from, to: name.to, gender: name.gender }, "stated");
}

/** A paragraph below a quotation that stands alone: « — Paul Dumas, maire de Sens ». */
export function signedBelow(reading: Reading, sentence: Sentence, below: Sentence | undefined): Speaker | undefined {
  if (below === undefined || !standsAlone(sentence) || !isSign(below.tokens[0], "—–-")) return undefined;
  const name = nameAt(below.tokens, 1);
  const next = name === undefined ? undefined : below.tokens[name.to];
  if (name === undefined || name.words < 2 || (next !== undefined && !isSign(next, ",("))) return undefined;
  return named(reading, below, { from: name.from, to: name.to, gender: name.gender }, "implied");
}

const REACTIONS =
  /^(?:réaction|commentaire|réponse|analyse|témoignage|constat|explications?|avis|verdict|bilan|conclusion)$/u;

function behindColon(reading: Reading, sentence: Sentence, quotation: number, memory: Memory): Speaker | undefined {
  const { tokens } = sentence;
  const colon = quotation - 1;
  if (!isSign(tokens[colon], ":") || tokens.slice(0, colon).some((token) => token.kind === "quotation"))
    return undefined;
  if (bringsWordsOf(tokens, 1, colon)) return undefined;
  const before = memory.quoted ?? memory.person;
  if (goesOnSpeaking(sentence, colon)) {
    return before === undefined ? undefined : takenUp(before, "la phrase enchaîne sur les paroles qui précèdent");
  }
  const reaction = REACTIONS.test(tokens[0]?.lower ?? "") ? voiceAt(sentence, 2) : undefined;
  if (reaction?.kind === "person") return named(reading, sentence, nameOf(reaction), "stated");
  const voice = voiceAt(sentence, 0);
  if (voice?.kind === "person" && (voice.to === colon || isDescribed(sentence, voice, colon)))
    return named(reading, sentence, nameOf(voice), "stated");
  const label = nameAt(tokens, 0);
  if (label !== undefined && label.to === colon && !isLabel(sentence, label.from)) {
    return named(reading, sentence, label, "implied");
  }
  const only = onlyVoice(sentence, colon);
  return only === undefined ? undefined : named(reading, sentence, nameOf(only), "implied");
}

/** « Paul Dumas, avocat de la ville : »: behind the name nothing but who that is. */
function isDescribed({ tokens }: Sentence, { nameFrom, nameTo, to }: Voice, colon: number): boolean {
  return (
    isSign(tokens[to], ",") &&
    standingBeside(tokens, nameFrom, nameTo) !== undefined &&
    tokens.slice(to + 1, colon).every((token) => token.kind === "word" && (token.is & IS.breaking) === 0)
  );
}

/** « Résultat : », « Slogan : »: a word in capitals only because it opens the sentence. */
function isLabel({ tokens, names }: Sentence, at: number): boolean {
  const token = tokens[at];
  return token === undefined || THINGS.has(token.lower) || names.isCommon(token.text);
}

/** « Et d'ajouter : », « Avant de conclure : »: no subject but the last one. */
function goesOnSpeaking({ tokens }: Sentence, colon: number): boolean {
  const opens = /^(?:et|puis|avant)$/u.test(tokens[0]?.lower ?? "") && /^d[e']$/u.test(tokens[1]?.lower ?? "");
  const infinitive = /^s[e']$/u.test(tokens[2]?.lower ?? "") ? tokens[3] : tokens[2];
  return opens && colon <= 8 && /\p{L}{2}(?:er|ir|re)$/u.test(infinitive?.lower ?? "");
}

/** The one person whom the words before the colon are about; nobody when they name two. */
function onlyVoice(sentence: Sentence, colon: number): Voice | undefined {
  const { tokens } = sentence;
  const heads = [0, ...tokens.flatMap((token, index) => (index < colon && isSign(token, ",") ? [index + 1] : []))];
  for (const head of heads.slice(0, 3)) {
    const voice = voiceAt(sentence, head);
    if (voice === undefined || !isPersonal(voice) || voice.to > colon) continue;
    return namesPerson(tokens, voice.to, colon, knownIn(sentence)) ? undefined : voice;
  }
  return undefined;
}

function isPersonal({ kind, gender }: Voice): boolean {
  return kind === "person" || kind === "office" || (kind === "crowd" && gender !== undefined);
}

interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly gender: Voice["gender"];
}

function nameOf(voice: Voice): NamePlace {
  return { from: voice.nameFrom, to: voice.nameTo, gender: voice.gender };
}

function named(reading: Reading, sentence: Sentence, at: NamePlace, how: "stated" | "implied"): Speaker | undefined {
  const span = spanOf(sentence, at.from, at.to);
  if (span === undefined) return undefined;
  const evidence = evidenceAt(reading.original, reading.folded.toOriginal(span), "fr/quotes/brought-in");
  const because = "ce qui entoure la citation ne nomme que cette personne, sans verbe de parole";
  const value: Attested<string> =
    how === "stated" ? stated(evidence.quote, [evidence]) : implied(evidence.quote, { because, evidence: [evidence] });
  return { value, person: true, gender: at.gender };
}
