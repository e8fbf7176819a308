import { CUE } from "./grammar/cue.ts";
import { once } from "./grammar/once.ts";
import { joinedBefore } from "./grammar/coordinated.ts";
import { speakerOfVerb } from "./grammar/speaker-of-verb.ts";
import type { Sentence } from "./grammar/sentence.ts";
import type { Token } from "./grammar/token.ts";
import type { VerbGroup } from "./grammar/verb-group.ts";
import { isSign } from "./grammar/word-class.ts";
import type { SentenceRule } from "./source-rule.ts";

/** « X a déclaré », « X, maire de Y, estime que »: the subject of a speech verb, with what is set between commas. */
export const subjectVerb = {
  id: "fr/sources/subject-verb",
  cues: CUE.verb,
  find: once((sentence: Sentence) =>
    sentence.verbs.flatMap((verb) => {
      if (!speaks(sentence, verb)) return [];
      const speaker = speakerOfVerb(verb, sentence);
      if (speaker?.side !== "before") return [];
      const first = speaker.voice;
      const voices =
        first.kind === "pronoun" ? [first] : [...joinedBefore(sentence, first, isPlural(sentence, verb)), first];
      return voices.map((voice) => {
        const from = Math.min(voice.from, verb.from);
        return { voice, manner: "subject" as const, from, to: Math.max(verb.to, voice.to), verb };
      });
    }),
  ),
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
    ["La régie assure que le ramassage reprendra.", ["official", "régie", "régie"]],
    ["Le maire a salué « un travail d'orfèvre ».", ["official", "maire", "maire"]],
  ],
  nearMisses: [
    "Le maire a salué la foule.",
    "La demande de la mairie reste sans suite.",
    "La préfecture n'a pas précisé le nombre de blessés.",
    "Le rapport indique une hausse.",
    "Le juge est arrivé avant midi.",
    "Ce voyage a confirmé les craintes.",
    "La régie assure le ramassage des déchets.",
    "Le club a concédé un match nul.",
  ],
} satisfies SentenceRule;

/** « ont dit », « affirment ». */
function isPlural({ tokens }: Sentence, verb: VerbGroup): boolean {
  return tokens.slice(verb.from, verb.to).some(({ lower }) => /(?:^ont|\p{L}ent|\p{L}ront)$/u.test(lower));
}

/** A verb that says is enough; one that claims, greets or cuts in needs what was said behind it. */
function speaks({ tokens }: Sentence, verb: VerbGroup): boolean {
  if (verb.strength === "says" || verb.pronoun !== undefined) return true;
  if (verb.strength === "claims" && claimFollows(tokens, verb)) return true;
  return tokens.slice(verb.to, verb.to + 25).some((token) => token.kind === "quotation");
}

/** « que », an infinitive or a colon near the verb: « assure que », « reconnaît avoir », « constate, un peu plus loin, que ». */
function claimFollows(tokens: readonly Token[], verb: VerbGroup): boolean {
  const near = tokens.slice(verb.to, verb.to + 8);
  if (near.some((token) => /^qu[e']$/u.test(token.lower) || isSign(token, ":"))) return true;
  const next = near[0]?.lower === "ne" ? near[2] : near[0];
  return next?.capital === false && /\p{L}{2}(?:er|ir|oir|re)$/u.test(next.lower);
}
