import { joinedBehind } from "./grammar/coordinated.ts";
import { CUE } from "./grammar/cue.ts";
import { isAdjective, isSign } from "./grammar/word-class.ts";
import { complementEnd } from "./grammar/complement.ts";
import type { Sentence } from "./grammar/sentence.ts";
import { describedVoice } from "./grammar/described-voice.ts";
import { readAs, type Token } from "./grammar/token.ts";
import { moved, type Voice } from "./grammar/voice.ts";
import type { Attribution, SentenceRule } from "./source-rule.ts";

/** « de source policière », « de sources concordantes », « a-t-on appris auprès des secours »: where it comes from, without a name. */
export const unnamedOrigin = {
  id: "fr/sources/unnamed-origin",
  cues: CUE.origin,
  find: (sentence) => {
    const found: Attribution[] = [];
    for (const [index, token] of sentence.tokens.entries()) {
      if ((token.cue & CUE.origin) === 0) continue;
      if (token.lower === "anonymat") {
        found.push(...withoutName(sentence, index));
        continue;
      }
      found.push(...origin(sentence, token.lower === "auprès" ? index : index - 1));
    }
    return found;
  },
  examples: [
    [
      "Un homme a été arrêté, indique-t-on de source judiciaire.",
      ["unnamed", "source judiciaire", "source judiciaire"],
    ],
    [
      "Il est mort, a-t-on appris de source proche du dossier.",
      ["unnamed", "source proche du dossier", "source proche du dossier"],
    ],
    [
      "L'avion transportait huit personnes, a-t-on appris de sources concordantes.",
      ["unnamed", "sources concordantes", "sources concordantes"],
    ],
    ["Le pont a cédé, a appris Belga auprès d'un élu local.", ["unnamed", "élu local", "élu local"]],
    ["Le feu est éteint, a-t-on appris auprès des secours.", ["official", "secours", "secours"]],
    ["Un éleveur, sous couvert d'anonymat, redoute la suite.", ["unnamed", "éleveur", "éleveur"]],
  ],
  nearMisses: [
    "Une bouteille d'eau de source.",
    "Il s'est installé auprès des siens.",
    "Il vivait sous couvert d'anonymat.",
    "Le code de source ouverte est publié.",
  ],
} satisfies SentenceRule;

function origin(sentence: Sentence, index: number): readonly Attribution[] {
  const { tokens } = sentence;
  const word = tokens[index]?.lower ?? "";
  const next = tokens[index + 1]?.lower ?? "";
  if (
    word === "de" &&
    /^sources?$/u.test(next) &&
    isAdjective(tokens[index + 2]) &&
    tokens[index + 2]?.lower.startsWith("ouvert") !== true
  ) {
    const to = complementEnd(tokens, index + 2, { person: false, to: true }, undefined);
    const at = { from: index, to, nameFrom: index + 1, nameTo: to };
    const voice: Voice = { kind: "crowd", role: "unnamed", ...at, canonical: "", gender: undefined };
    return [{ voice, manner: "according", from: index, to, verb: undefined }];
  }
  if (word !== "auprès" || !/^(?:du|des|de|d')$/u.test(next)) return [];
  const learnt = tokens
    .slice(Math.max(0, index - 5), index)
    .some((token) => /^(?:appris|apprend|apprenait|indiqué|confirmé)$/u.test(token.lower));
  if (!learnt) return [];
  const article = /^d[e']$/u.test(next) ? index + 2 : index + 1;
  const voice = /^d[e']$/u.test(next) ? describedVoice(tokens, article, undefined) : behindContraction(tokens, article);
  if (voice === undefined) return [];
  const all = [voice, ...joinedBehind(sentence, voice)];
  return all.map((one) => ({ voice: one, manner: "according" as const, from: index, to: one.to, verb: undefined }));
}

/** « un éleveur, sous couvert d'anonymat, … »: whoever speaks, and will not be named, right before the words. */
function withoutName({ tokens }: Sentence, index: number): readonly Attribution[] {
  const under = tokens.findLastIndex((token, at) => at < index && at >= index - UNDER_REACH && token.lower === "sous");
  if (under < 1) return [];
  const end = isSign(tokens[under - 1], ",") ? under - 1 : under;
  for (let start = Math.max(0, end - VOICE_REACH); start < end; start += 1) {
    if (!/^(?:une?|plusieurs|deux|trois|certaine?s)$/u.test(tokens[start]?.lower ?? "")) continue;
    const voice = describedVoice(tokens, start, undefined);
    if (voice?.kind === "crowd" && voice.to === end) {
      return [{ voice, manner: "according", from: start, to: index + 1, verb: undefined }];
    }
  }
  return [];
}

/** Tokens of « sous le couvert de l'anonymat » before its last word. */
const UNDER_REACH = 5;
const VOICE_REACH = 12;

/** « auprès des secours » reads like « les secours ». */
function behindContraction(tokens: readonly Token[], at: number): Voice | undefined {
  const [first, ...rest] = tokens.slice(at, at + 40);
  if (first === undefined) return undefined;
  const voice = describedVoice([readAs(first, first.lower === "du" ? "le" : "les"), ...rest], 0, undefined);
  return voice === undefined ? undefined : moved(voice, at);
}
