import { joinedBehind } from "./grammar/coordinated.ts";
import { CUE } from "./grammar/cue.ts";
import type { Sentence } from "./grammar/sentence.ts";
import { pressAt, titleAt } from "./grammar/press-phrase.ts";
import { voiceAt } from "./grammar/voice-at.ts";
import { isSign } from "./grammar/word-class.ts";
import type { Attribution, SentenceRule } from "./source-rule.ts";

/** « citant X », « ont cité X », « cité par X », « relayé par X »: one voice that brings another. */
export const cited = {
  id: "fr/sources/cited",
  cues: CUE.citing | CUE.quotation,
  find: (sentence) => [...inBrackets(sentence), ...citations(sentence)],
  examples: [
    [
      "L'accord est proche, écrit le site, citant deux diplomates européens.",
      ["unnamed", "diplomates européens", "diplomates européens"],
    ],
    ["Les chaînes ont cité le ministre de l'Énergie, Olaf Brandt.", ["official", "Olaf Brandt", "Olaf Brandt"]],
    [
      "« C'est faux », a dit le roi, cité par la télévision d'État.",
      ["media", "télévision d'État", "télévision d’État"],
    ],
    ["La critique parle d'un « fiasco » (Le Temps).", ["media", "Le Temps", "Le Temps"]],
    ["Le bilan, rapporté par Reuters, reste incertain.", ["agency", "Reuters", "Reuters"]],
    ["Sa mort est confirmée par Belga et RTL.", ["agency", "Belga", "Belga"], ["media", "RTL", "RTL"]],
  ],
  nearMisses: [
    "La cité par le fleuve traversée dort.",
    "Il vit dans une cité par choix.",
    "Le texte est cité par erreur.",
  ],
} satisfies SentenceRule;

const CITING = /^(?:citant|cite|citent|citait|citaient|cité)$/u;
const CITED =
  /^(?:cité|rapporté|relayé|révélé|diffusé|publié|repris|confirmé|annoncé|interrogé|joint|contacté|consulté|sollicité|recueilli)(?:e|s|es)?$/u;
/** Participles that only a medium or an agency stands behind as a source: « interrogé par le juge » names none. */
const BY_MEDIA = /^(?:interrog|joint|contact|consult|sollicit|recueilli|repri|publi|diffus)/u;

function citations(sentence: Sentence): readonly Attribution[] {
  if ((sentence.cues & CUE.citing) === 0) return [];
  const found: Attribution[] = [];
  for (const [index, token] of sentence.tokens.entries()) {
    if ((token.cue & CUE.citing) !== 0) found.push(...citation(sentence, index));
  }
  return found;
}

/** « « Un fiasco » (Le Temps) »: a review of the press gives each title behind its words. */
function inBrackets({ tokens, cues }: Sentence): readonly Attribution[] {
  if ((cues & CUE.press) === 0 || (cues & CUE.quotation) === 0) return [];
  const found: Attribution[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "quotation" || !isSign(tokens[index + 1], "(")) continue;
    const voice = titleAt(tokens, index + 2);
    if (voice === undefined || !isSign(tokens[voice.to], ")")) continue;
    found.push({ voice, manner: "cited", from: index + 1, to: voice.to + 1, verb: undefined });
  }
  return found;
}

function citation(sentence: Sentence, index: number): readonly Attribution[] {
  const { tokens } = sentence;
  const word = tokens[index]?.lower ?? "";
  const passive = CITED.test(word) && tokens[index + 1]?.lower === "par";
  const auxiliary = /^(?:a|ont|avait|avaient)$/u.test(tokens[index - 1]?.lower ?? "");
  const active = CITING.test(word) && (word !== "cité" || auxiliary);
  if (!passive && !active) return [];
  const voice =
    voiceAt(sentence, passive ? index + 2 : index + 1) ?? (passive ? pressAt(tokens, index + 1) : undefined);
  if (voice === undefined || voice.kind === "pronoun") return [];
  const media = voice.kind === "agency" || voice.kind === "press";
  if (passive && !media && (BY_MEDIA.test(word) || voice.kind === "crowd")) return [];
  const alike = joinedBehind(sentence, voice).filter(({ kind }) => !media || kind === "agency" || kind === "press");
  return [voice, ...alike].map((one) => ({
    voice: one,
    manner: "cited" as const,
    from: index,
    to: one.to,
    verb: undefined,
  }));
}
