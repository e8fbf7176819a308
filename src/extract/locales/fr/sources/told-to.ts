import { agencyVoiceAt } from "./grammar/agency-phrase.ts";
import { CUE } from "./grammar/cue.ts";
import { nameAt } from "./grammar/person-name.ts";
import { pressAt, titleAt } from "./grammar/press-phrase.ts";
import type { Sentence } from "./grammar/sentence.ts";
import type { Token } from "./grammar/token.ts";
import type { VerbGroup } from "./grammar/verb-group.ts";
import type { Voice } from "./grammar/voice.ts";
import { isSign } from "./grammar/word-class.ts";
import type { Attribution, SentenceRule } from "./source-rule.ts";

/** « a déclaré à l'AFP », « a confié au Monde », « sur franceinfo », « au micro de RTL »: who was told the words. */
export const toldTo = {
  id: "fr/sources/told-to",
  cues: CUE.verb | CUE.microphone,
  find: (sentence) => {
    const found: Attribution[] = [];
    for (const verb of sentence.verbs) {
      const one = told(sentence, verb);
      if (one !== undefined) found.push(one);
    }
    for (const one of [...atMicrophone(sentence), ...onAir(sentence)]) {
      if (!found.some(({ verb, voice }) => verb !== undefined && voice.nameFrom === one.voice.nameFrom))
        found.push(one);
    }
    return found;
  },
  examples: [
    ["« Je pars », a-t-elle confié au Figaro.", ["media", "Figaro", "Le Figaro"]],
    ["La ministre a précisé sur franceinfo que le plan suivrait.", ["media", "franceinfo", "franceinfo"]],
    ["Il a reconnu à la télévision publique s'être trompé.", ["media", "télévision publique", "télévision publique"]],
    ["« On verra », a lancé l'entraîneur au micro de RMC.", ["media", "RMC", "RMC"]],
    ["« On a froid », raconte Ida, 11 ans, à Europe 1.", ["media", "Europe 1", "Europe 1"]],
    ["Lundi, sur RTL, la ministre a promis une aide.", ["media", "RTL", "RTL"]],
    ["Au micro de Radio Borée, le capitaine s'est montré confiant.", ["media", "Radio Borée", "Radio Borée"]],
    ["L'avocate a déclaré à l'ATS qu'elle ferait appel.", ["agency", "ATS", "Keystone-ATS"]],
  ],
  nearMisses: [
    "Il a annoncé au monde entier sa retraite.",
    "Elle a confié à la mairie ses archives.",
    "Il a déclaré la guerre sur le front nord.",
  ],
} satisfies SentenceRule;

const TOKENS_BEHIND = 14;
const ASIDE_TOKENS = 9;
const NOBODY: readonly Attribution[] = [];
/** A clause of its own begins with these. */
const CLAUSE: ReadonlySet<string> = new Set(["que", "qu'", "qui", "selon"]);

/** « Lundi, sur RTL, la ministre a promis… »: between commas before the verb. */
function onAir(sentence: Sentence): readonly Attribution[] {
  const { tokens, verbs } = sentence;
  if (verbs.length === 0 || (sentence.cues & CUE.press) === 0 || (sentence.cues & CUE.listener) === 0) return NOBODY;
  const found: Attribution[] = [];
  for (const [index, token] of tokens.entries()) {
    if ((token.cue & CUE.listener) === 0 || token.lower !== "sur") continue;
    if (((tokens[index + 1]?.cue ?? 0) & CUE.press) === 0) continue;
    const voice = titleAt(tokens, index + 1);
    if (voice === undefined || !isSign(tokens[voice.to], ",")) continue;
    found.push({ voice, manner: "told", from: index, to: voice.to, verb: undefined });
  }
  return found;
}

/** « Au micro de X, le capitaine… »: the medium may come before the verb, or without one. */
function atMicrophone(sentence: Sentence): readonly Attribution[] {
  const { tokens } = sentence;
  if ((sentence.cues & CUE.microphone) === 0) return NOBODY;
  return tokens.flatMap((token, index) => {
    if ((token.cue & CUE.microphone) === 0) return [];
    const voice = through(sentence, index);
    return voice === undefined ? [] : [{ voice, manner: "told", from: index, to: voice.to, verb: undefined } as const];
  });
}

function told(sentence: Sentence, verb: VerbGroup): Attribution | undefined {
  const { tokens } = sentence;
  for (let at = verb.to; at < Math.min(tokens.length, verb.to + TOKENS_BEHIND); at += 1) {
    const close = at > verb.to ? asideEnd(tokens, at) : undefined;
    if (close !== undefined) at = close;
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || CLAUSE.has(token.lower)) return undefined;
    const voice = (token.cue & CUE.listener) !== 0 ? listener(sentence, at) : through(sentence, at);
    if (voice !== undefined) return { voice, manner: "told", from: verb.from, to: voice.to, verb };
  }
  return undefined;
}

/** « explique Ida, 11 ans, à X »: behind the comma that closes what is said of the speaker. */
function asideEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!isSign(tokens[at], ",")) return undefined;
  const close = tokens.slice(at + 1, at + ASIDE_TOKENS).findIndex((token) => token.kind !== "word");
  const end = at + 1 + close;
  return close > 0 && isSign(tokens[end], ",") ? end + 1 : undefined;
}

function listener({ tokens }: Sentence, at: number): Voice | undefined {
  const agency = agencyVoiceAt(tokens, at + 1);
  if (agency !== undefined) return agency;
  const voice = pressAt(tokens, at) ?? pressAt(tokens, at + 1);
  return voice?.kind === "press" ? voice : undefined;
}

/** A medium that no table has: whoever has a microphone or columns is one. */
function unlisted(tokens: readonly Token[], at: number): Voice | undefined {
  const name = nameAt(tokens, at);
  if (name === undefined || name.title) return undefined;
  const places = { from: at, to: name.to, nameFrom: name.from, nameTo: name.to };
  return { kind: "press", role: "media", ...places, canonical: "", gender: undefined };
}

/** « au micro de X », « dans les colonnes du X », « sur l'antenne de X ». */
function through({ tokens }: Sentence, at: number): Voice | undefined {
  if (((tokens[at]?.cue ?? 0) & CUE.medium) === 0) return undefined;
  if (!/^(?:de|du|des)$/u.test(tokens[at + 1]?.lower ?? "")) return undefined;
  return titleAt(tokens, at + 1) ?? titleAt(tokens, at + 2) ?? unlisted(tokens, at + 2);
}
