import { CUE } from "./grammar/cue.ts";
import { speakerOfVerb } from "./grammar/speaker-of-verb.ts";
import type { Sentence } from "./grammar/sentence.ts";
import type { VerbGroup } from "./grammar/verb-group.ts";
import { voiceAt } from "./grammar/voice-at.ts";
import type { Voice } from "./grammar/voice.ts";
import { isSign } from "./grammar/word-class.ts";
import type { Attribution, SentenceRule } from "./source-rule.ts";

/** « X a quitté la salle, affirmant que… »: the subject of the clause before speaks by the gerund. */
export const gerund = {
  id: "fr/sources/gerund",
  cues: CUE.verb,
  find: (sentence) => {
    const found: Attribution[] = [];
    for (const verb of sentence.verbs) {
      if (verb.form !== "gerund" || !isSign(sentence.tokens[verb.from - 1], ",")) continue;
      if (sentence.tokens[verb.from]?.lower === "citant" || !carries(sentence, verb)) continue;
      const voice = subjectBefore(sentence, verb);
      if (voice !== undefined) found.push({ voice, manner: "subject", from: voice.from, to: verb.to, verb });
    }
    return found;
  },
  examples: [
    ["Le syndicat a quitté la table, dénonçant « un simulacre ».", ["official", "syndicat", "syndicat"]],
    [
      "Clara Weiss a refusé l'offre, expliquant que le prix était trop bas.",
      ["official", "Clara Weiss", "Clara Weiss"],
    ],
  ],
  nearMisses: [
    "Le vent a tourné, confirmant les prévisions.",
    "Le train a déraillé, rappelant que la voie est vieille.",
    "Elle est partie en affirmant que tout allait bien.",
  ],
} satisfies SentenceRule;

/** « que » or words between marks behind the gerund: without them it may say nothing (« confirmant la tendance »). */
function carries({ tokens }: Sentence, verb: VerbGroup): boolean {
  const near = tokens.slice(verb.to, verb.to + 6);
  return /^qu[e']$/u.test(near[0]?.lower ?? "") || near.some((token) => token.kind === "quotation");
}

/** The subject of the last verb of speech before, else whoever the sentence begins with. */
function subjectBefore(sentence: Sentence, gerund: VerbGroup): Voice | undefined {
  const earlier = sentence.verbs.findLast((verb) => verb.form === "finite" && verb.to <= gerund.from);
  const speaker = earlier === undefined ? undefined : speakerOfVerb(earlier, sentence);
  if (speaker !== undefined) return speaker.side === "before" ? speaker.voice : undefined;
  const first = voiceAt(sentence, 0);
  return first !== undefined && sentence.tokens[first.to]?.kind === "word" && first.to < gerund.from
    ? first
    : undefined;
}
