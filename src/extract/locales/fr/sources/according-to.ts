import { CUE } from "./grammar/cue.ts";
import { once } from "./grammar/once.ts";
import { joinedBehind } from "./grammar/coordinated.ts";
import type { Sentence } from "./grammar/sentence.ts";
import { pressAt } from "./grammar/press-phrase.ts";
import type { Token } from "./grammar/token.ts";
import { voiceAt } from "./grammar/voice-at.ts";
import type { Voice } from "./grammar/voice.ts";
import { isSign } from "./grammar/word-class.ts";
import type { Attribution, SentenceRule } from "./source-rule.ts";

/** « selon X », « d'après X », « à en croire X », « aux dires de X », and the « et Y » that goes with X. */
export const accordingTo = {
  id: "fr/sources/according-to",
  cues: CUE.opening,
  find: once((sentence: Sentence) => {
    const found: Attribution[] = [];
    for (const [index, token] of sentence.tokens.entries()) {
      if ((token.cue & CUE.opening) !== 0) found.push(...opened(sentence, index));
    }
    return found;
  }),
  examples: [
    ["Le pont rouvrira jeudi, selon la mairie.", ["official", "mairie", "mairie"]],
    ["D'après Reuters, l'offre tient toujours.", ["agency", "Reuters", "Reuters"]],
    ["Selon une étude de l'Insee, les loyers montent.", ["official", "Insee", "Insee"]],
    ["Selon des témoins, deux hommes ont fui.", ["unnamed", "témoins", "témoins"]],
    ["Selon Nora Belkacem, géologue à Grenoble, la faille dort.", ["expert", "Nora Belkacem", "Nora Belkacem"]],
    ["Pour le bourgmestre, « tout est prêt ».", ["official", "bourgmestre", "bourgmestre"]],
    ["« Tout est prêt » pour Nora Belkacem, géologue.", ["expert", "Nora Belkacem", "Nora Belkacem"]],
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
    "Pour le maire, la journée fut longue.",
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
  ["dixit"],
];
const BY_FIRST_WORD: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  OPENINGS.map(([first]) => [first ?? "", OPENINGS.filter((words) => words[0] === first)]),
);
/** Tokens behind « pour X, » in which words between marks have to come. */
const WORDS_REACH = 4;

/** Words before the telling one that may belong to its opening: « de l' | avis de ». */
const WORDS_BEFORE = 2;

function opened(sentence: Sentence, telling: number): readonly Attribution[] {
  for (let start = telling; start >= Math.max(0, telling - WORDS_BEFORE); start -= 1) {
    const end = openingEnd(sentence, start);
    if (end !== undefined && end > telling - 1) return voices(sentence, start, end);
  }
  return [];
}

function openingEnd({ tokens }: Sentence, index: number): number | undefined {
  const first = tokens[index]?.lower ?? "";
  if (first === "pour") return index === 0 || isBehindOpening(tokens, index) ? index + 1 : undefined;
  const words = BY_FIRST_WORD.get(first)?.find((opening) =>
    opening.every((word, step) => tokens[index + step]?.lower === word),
  );
  if (words === undefined) return undefined;
  return /^(?:du|des)$/u.test(words.at(-1) ?? "") ? index + words.length - 1 : index + words.length;
}

function voices(sentence: Sentence, from: number, at: number): readonly Attribution[] {
  const first = voiceAt(sentence, at) ?? sayersBehind(sentence, at);
  if (first === undefined) return pronounBehind(sentence, from, at);
  if (first.kind === "pronoun") return [];
  if (isFor(sentence, from) && !(from > 0 ? first.kind === "person" : bringsWords(sentence, first))) return [];
  const all = [first, ...joinedBehind(sentence, first)];
  return all.map((voice) => ({
    voice,
    manner: "according" as const,
    from: voice === first ? from : voice.from,
    to: voice.to,
    verb: undefined,
  }));
}

/** « selon lui », « pour elle, « … » »: whoever spoke before; no source of its own, but the words may be theirs. */
function pronounBehind(sentence: Sentence, from: number, at: number): readonly Attribution[] {
  const word = sentence.tokens[at]?.lower ?? "";
  if (!/^(?:lui|elle|eux|elles)$/u.test(word)) return [];
  const gender = word === "lui" ? "m" : word === "elle" ? "f" : undefined;
  const places = { from: at, to: at + 1, nameFrom: at, nameTo: at + 1 };
  const voice: Voice = { kind: "pronoun", role: undefined, ...places, canonical: "", gender };
  if (isFor(sentence, from) && !bringsWords(sentence, voice)) return [];
  return [{ voice, manner: "according", from, to: at + 1, verb: undefined }];
}

/** « « C'est un désastre » pour X »: right behind the words that open the sentence. */
function isBehindOpening(tokens: readonly Token[], index: number): boolean {
  return index === 1 && tokens[0]?.kind === "quotation";
}

function isFor({ tokens }: Sentence, from: number): boolean {
  return tokens[from]?.lower === "pour";
}

/** « Pour le maire, « … » »: only words between marks soon behind the comma make it somebody's opinion. */
function bringsWords({ tokens, verbs }: Sentence, voice: Voice): boolean {
  if (!isSign(tokens[voice.to], ",")) return false;
  if (voice.kind === "person" && verbs.length === 0) return tokens.some(isQuotation);
  return tokens.slice(voice.to, voice.to + WORDS_REACH).some(isQuotation);
}

function isQuotation(token: Token): boolean {
  return token.kind === "quotation";
}

/** « selon ce que disent les journaux ». */
function sayersBehind(sentence: Sentence, at: number): Voice | undefined {
  const { tokens } = sentence;
  if (tokens[at]?.lower !== "ce" || !/^(?:que|qu')$/u.test(tokens[at + 1]?.lower ?? "")) return undefined;
  const verb = sentence.verbs.find((group) => group.from >= at + 2 && group.from <= at + 3);
  return verb === undefined ? undefined : (pressAt(tokens, verb.to) ?? voiceAt(sentence, verb.to));
}
