import { joinedBefore } from "./grammar/coordinated.ts";
import { speakerOfVerb } from "./grammar/speaker-of-verb.ts";
import type { Sentence } from "./grammar/sentence.ts";
import type { VerbGroup } from "./grammar/verb-group.ts";
import type { SentenceRule } from "./source-rule.ts";

/** « X a déclaré », « X, maire de Y, estime que »: the subject of a speech verb, with what is set between commas. */
export const subjectVerb = {
  id: "fr/sources/subject-verb",
  find: (sentence) =>
    sentence.verbs.flatMap((verb) => {
      if (!speaks(sentence, verb)) return [];
      const speaker = speakerOfVerb(sentence, verb);
      if (speaker?.side !== "before") return [];
      const first = speaker.voice;
      const voices = first.kind === "pronoun" ? [first] : [...joinedBefore(sentence, first), first];
      return voices.map((voice) => {
        const from = Math.min(voice.from, verb.from);
        return { voice, manner: "subject" as const, from, to: Math.max(verb.to, voice.to), verb };
      });
    }),
  examples: [
    ["La mairie a annoncé la fermeture du stade.", ["official", "mairie", "mairie"]],
    [
      "Ana Ferreira, ministre portugaise de la Mer, a déclaré que les quotas baisseraient.",
      ["official", "Ana Ferreira", "Ana Ferreira"],
    ],
    ["Le président de la région Luc Marchand estime le coût trop élevé.", ["official", "Luc Marchand", "Luc Marchand"]],
    ["Les analystes jugent la hausse durable.", ["unnamed", "analystes", "analystes"]],
    [
      "Deux responsables finlandais ont confirmé l'accord.",
      ["unnamed", "responsables finlandais", "responsables finlandais"],
    ],
    ["Rome et Madrid ont affirmé leur soutien.", ["official", "Rome", "Rome"], ["official", "Madrid", "Madrid"]],
    ["Oslo a également démenti.", ["official", "Oslo", "Oslo"]],
    ["Xinhua rapporte que le port est fermé.", ["agency", "Xinhua", "Xinhua"]],
    ["Le maire a salué « un travail d'orfèvre ».", ["official", "maire", "maire"]],
  ],
  nearMisses: [
    "Le maire a salué la foule.",
    "La demande de la mairie reste sans suite.",
    "La préfecture n'a pas précisé le nombre de blessés.",
    "Le rapport indique une hausse.",
    "Le juge est arrivé avant midi.",
    "Ce voyage a confirmé les craintes.",
  ],
} satisfies SentenceRule;

/** A verb that says is enough; one that greets or cuts in needs words between marks behind it. */
function speaks({ tokens }: Sentence, verb: VerbGroup): boolean {
  if (verb.strength === "says" || verb.pronoun !== undefined) return true;
  return tokens.slice(verb.to, verb.to + 25).some((token) => token.kind === "quotation");
}
