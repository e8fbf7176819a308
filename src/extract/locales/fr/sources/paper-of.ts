import { agencyAt } from "./grammar/agency-phrase.ts";
import { pressAt } from "./grammar/press-phrase.ts";
import type { Sentence } from "./grammar/sentence.ts";
import type { Voice } from "./grammar/voice.ts";
import type { Attribution, SentenceRule } from "./source-rule.ts";

/** « une information du Parisien », « les révélations de Mediapart », « une enquête de la BBC »: what a title made known. */
export const paperOf = {
  id: "fr/sources/paper-of",
  find: (sentence) => sentence.tokens.flatMap((_, index) => paper(sentence, index)),
  examples: [
    ["L'usine fermera, confirmant une information des Échos.", ["media", "Échos", "Les Échos"]],
    ["Le juge s'appuie sur les révélations de Mediapart.", ["media", "Mediapart", "Mediapart"]],
    ["Une enquête de la BBC avait lancé l'affaire.", ["media", "BBC", "BBC"]],
  ],
  nearMisses: [
    "Une information de taille circule.",
    "Le siège de Mediapart a déménagé.",
    "Une enquête de la gendarmerie est ouverte.",
    "Les informations du monde entier affluent.",
  ],
} satisfies SentenceRule;

const PAPER = /^(?:informations?|révélations?|enquête|article|reportage|dépêche|sondage|décompte|comptage)$/u;

function paper({ tokens }: Sentence, index: number): readonly Attribution[] {
  if (!PAPER.test(tokens[index]?.lower ?? "") || !/^(?:de|d'|du|des)$/u.test(tokens[index + 1]?.lower ?? "")) return [];
  const agency = agencyAt(tokens, index + 2);
  const voice: Voice | undefined =
    agency === undefined
      ? (pressAt(tokens, index + 1) ?? pressAt(tokens, index + 2))
      : { ...agency, kind: "agency", role: "agency", gender: undefined };
  if (voice === undefined || voice.kind === "crowd") return [];
  return [{ voice, manner: "cited", from: index, to: voice.to, verb: undefined }];
}
