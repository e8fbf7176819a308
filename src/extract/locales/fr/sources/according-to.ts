import { joinedBehind } from "./grammar/coordinated.ts";
import type { Sentence } from "./grammar/sentence.ts";
import { pressAt } from "./grammar/press-phrase.ts";
import { voiceAt } from "./grammar/voice-at.ts";
import type { Voice } from "./grammar/voice.ts";
import type { Attribution, SentenceRule } from "./source-rule.ts";

/** « selon X », « d'après X », « à en croire X », « aux dires de X », and the « et Y » that goes with X. */
export const accordingTo = {
  id: "fr/sources/according-to",
  find: (sentence) =>
    sentence.tokens.flatMap((_, index) => {
      const opening = openingEnd(sentence, index);
      return opening === undefined ? [] : voices(sentence, index, opening);
    }),
  examples: [
    ["Le pont rouvrira jeudi, selon la mairie.", ["official", "mairie", "mairie"]],
    ["D'après Reuters, l'offre tient toujours.", ["agency", "Reuters", "Reuters"]],
    ["Selon une étude de l'Insee, les loyers montent.", ["official", "Insee", "Insee"]],
    ["Selon des témoins, deux hommes ont fui.", ["unnamed", "témoins", "témoins"]],
    ["Selon Nora Belkacem, géologue à Grenoble, la faille dort.", ["expert", "Nora Belkacem", "Nora Belkacem"]],
    ["Le texte sera voté, selon Le Figaro.", ["media", "Le Figaro", "Le Figaro"]],
    [
      "Selon la police et les pompiers, rien n'a brûlé.",
      ["official", "police", "police"],
      ["official", "pompiers", "pompiers"],
    ],
  ],
  nearMisses: [
    "Les tarifs changent selon les saisons.",
    "Selon lui, rien ne presse.",
    "Le scénario selon lequel il pleuvrait tient.",
    "Chacun vote selon sa conscience.",
    "Il viendra après Reuters.",
  ],
} satisfies SentenceRule;

const OPENINGS: readonly (readonly string[])[] = [
  ["selon"],
  ["d'", "après"],
  ["à", "en", "croire"],
  ["aux", "dires", "de"],
  ["aux", "dires", "du"],
  ["de", "l'", "avis", "de"],
  ["de", "l'", "avis", "du"],
  ["de", "l'", "avis", "des"],
];

function openingEnd({ tokens }: Sentence, index: number): number | undefined {
  const words = OPENINGS.find((opening) => opening.every((word, step) => tokens[index + step]?.lower === word));
  if (words === undefined) return undefined;
  return /^(?:du|des)$/u.test(words.at(-1) ?? "") ? index + words.length - 1 : index + words.length;
}

function voices(sentence: Sentence, from: number, at: number): readonly Attribution[] {
  const first = voiceAt(sentence, at) ?? sayersBehind(sentence, at);
  if (first === undefined || first.kind === "pronoun") return [];
  const all = [first, ...joinedBehind(sentence, first)];
  return all.map((voice) => ({
    voice,
    manner: "according" as const,
    from: voice === first ? from : voice.from,
    to: voice.to,
    verb: undefined,
  }));
}

/** « selon ce que disent les journaux ». */
function sayersBehind(sentence: Sentence, at: number): Voice | undefined {
  const { tokens } = sentence;
  if (tokens[at]?.lower !== "ce" || !/^(?:que|qu')$/u.test(tokens[at + 1]?.lower ?? "")) return undefined;
  const verb = sentence.verbs.find((group) => group.from >= at + 2 && group.from <= at + 3);
  return verb === undefined ? undefined : (pressAt(tokens, verb.to) ?? voiceAt(sentence, verb.to));
}
