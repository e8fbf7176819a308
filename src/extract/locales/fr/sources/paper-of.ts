import { agencyVoiceAt } from "./grammar/agency-phrase.ts";
import { CUE } from "./grammar/cue.ts";
import { pressAt } from "./grammar/press-phrase.ts";
import type { Sentence } from "./grammar/sentence.ts";
import { voiceAt } from "./grammar/voice-at.ts";
import type { Attribution, SentenceRule } from "./source-rule.ts";

/** « une information du Parisien », « les révélations de Mediapart », « une enquête de la BBC »: what a title made known. */
export const paperOf = {
  id: "fr/sources/paper-of",
  cues: CUE.paper,
  find: (sentence) => {
    const found: Attribution[] = [];
    for (const [index, token] of sentence.tokens.entries()) {
      if ((token.cue & CUE.paper) !== 0) found.push(...paper(sentence, index));
    }
    return found;
  },
  examples: [
    ["L'usine fermera, confirmant une information des Échos.", ["media", "Échos", "Les Échos"]],
    ["Le juge s'appuie sur les révélations de Mediapart.", ["media", "Mediapart", "Mediapart"]],
    ["Il l'a dit dans une interview accordée au Temps.", ["media", "Temps", "Le Temps"]],
    ["Une enquête de la BBC avait lancé l'affaire.", ["media", "BBC", "BBC"]],
    ["Le plan est jugé trop court dans un communiqué de la préfecture.", ["official", "préfecture", "préfecture"]],
  ],
  nearMisses: [
    "Une information de taille circule.",
    "Le siège de Mediapart a déménagé.",
    "Une enquête de la gendarmerie est ouverte.",
    "Les informations du monde entier affluent.",
    "Il a lu un communiqué de presse.",
    "Le communiqué de la veille n'en disait rien.",
  ],
} satisfies SentenceRule;

const PAPER = /^(?:informations?|révélations?|enquête|article|reportage|dépêche|sondage|décompte|comptage)$/u;

/** « un entretien au Monde », « une interview accordée au quotidien X »: whom it was given to. */
function interview({ tokens }: Sentence, index: number): readonly Attribution[] {
  if (!/^(?:entretien|interview)$/u.test(tokens[index]?.lower ?? "")) return [];
  const at = /^(?:accordée?|donnée?|publiée?|parue?|diffusée?)$/u.test(tokens[index + 1]?.lower ?? "")
    ? index + 2
    : index + 1;
  if (!/^(?:à|au|aux|dans|sur|avec)$/u.test(tokens[at]?.lower ?? "")) return [];
  const voice = pressAt(tokens, at) ?? pressAt(tokens, at + 1);
  return voice?.kind === "press" ? [{ voice, manner: "told", from: index, to: voice.to, verb: undefined }] : [];
}

/** « dans un communiqué de la préfecture »: what a body gives out itself. */
function givenOut(sentence: Sentence, index: number): readonly Attribution[] {
  const { tokens } = sentence;
  if (tokens[index]?.lower !== "communiqué" || !/^(?:un|le|son)$/u.test(tokens[index - 1]?.lower ?? "")) return [];
  const voice = voiceAt(sentence, index - 1);
  if (voice?.kind !== "body" || voice.nameFrom <= index) return [];
  return [{ voice, manner: "cited", from: index - 1, to: voice.to, verb: undefined }];
}

function paper(sentence: Sentence, index: number): readonly Attribution[] {
  const issued = givenOut(sentence, index);
  if (issued.length > 0) return issued;
  const given = interview(sentence, index);
  if (given.length > 0) return given;
  const { tokens } = sentence;
  if (!PAPER.test(tokens[index]?.lower ?? "") || !/^(?:de|d'|du|des)$/u.test(tokens[index + 1]?.lower ?? "")) return [];
  const voice = agencyVoiceAt(tokens, index + 2) ?? pressAt(tokens, index + 1) ?? pressAt(tokens, index + 2);
  if (voice === undefined || voice.kind === "crowd") return [];
  return [{ voice, manner: "cited", from: index, to: voice.to, verb: undefined }];
}
