import { agencyAt } from "./grammar/agency-phrase.ts";
import { pressAt, titleAt } from "./grammar/press-phrase.ts";
import type { Sentence } from "./grammar/sentence.ts";
import type { VerbGroup } from "./grammar/verb-group.ts";
import type { Voice } from "./grammar/voice.ts";
import type { Attribution, SentenceRule } from "./source-rule.ts";

/** « a déclaré à l'AFP », « a confié au Monde », « sur franceinfo », « au micro de RTL »: who was told the words. */
export const toldTo = {
  id: "fr/sources/told-to",
  find: (sentence) => sentence.verbs.flatMap((verb) => told(sentence, verb)),
  examples: [
    ["« Je pars », a-t-elle confié au Figaro.", ["media", "Figaro", "Le Figaro"]],
    ["La ministre a précisé sur franceinfo que le plan suivrait.", ["media", "franceinfo", "franceinfo"]],
    ["Il a reconnu à la télévision publique s'être trompé.", ["media", "télévision publique", "télévision publique"]],
    ["« On verra », a lancé l'entraîneur au micro de RMC.", ["media", "RMC", "RMC"]],
    ["L'avocate a déclaré à l'ATS qu'elle ferait appel.", ["agency", "ATS", "Keystone-ATS"]],
  ],
  nearMisses: [
    "Il a annoncé au monde entier sa retraite.",
    "Elle a confié à la mairie ses archives.",
    "Il a déclaré la guerre sur le front nord.",
  ],
} satisfies SentenceRule;

const TOKENS_BEHIND = 14;

function told(sentence: Sentence, verb: VerbGroup): readonly Attribution[] {
  const { tokens } = sentence;
  for (let at = verb.to; at < Math.min(tokens.length, verb.to + TOKENS_BEHIND); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || /^(?:que|qu'|qui|selon)$/u.test(token.lower)) return [];
    const voice = /^(?:à|au|aux|sur|dans)$/u.test(token.lower) ? listener(sentence, at) : through(sentence, at);
    if (voice !== undefined) return [{ voice, manner: "told", from: verb.from, to: voice.to, verb }];
  }
  return [];
}

function listener({ tokens }: Sentence, at: number): Voice | undefined {
  const agency = agencyAt(tokens, at + 1);
  if (agency !== undefined) return { ...agency, kind: "agency", role: "agency", gender: undefined };
  const voice = pressAt(tokens, at) ?? pressAt(tokens, at + 1);
  return voice?.kind === "press" ? voice : undefined;
}

/** « au micro de X », « dans les colonnes du X », « sur l'antenne de X ». */
function through({ tokens }: Sentence, at: number): Voice | undefined {
  if (!/^(?:micro|colonnes|antenne|plateau|pages|ondes)$/u.test(tokens[at]?.lower ?? "")) return undefined;
  if (!/^(?:de|du|des)$/u.test(tokens[at + 1]?.lower ?? "")) return undefined;
  return titleAt(tokens, at + 1) ?? titleAt(tokens, at + 2);
}
