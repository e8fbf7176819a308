import { CONTRACTIONS } from "./words/connecting.ts";
import type { Sentence } from "./grammar/sentence.ts";
import { CUE } from "./grammar/cue.ts";
import { readAs } from "./grammar/token.ts";
import type { VerbGroup } from "./grammar/verb-group.ts";
import { voiceAt } from "./grammar/voice-at.ts";
import { moved, type Voice } from "./grammar/voice.ts";
import { adverbEnd } from "./grammar/word-class.ts";
import type { Attribution, SentenceRule } from "./source-rule.ts";

/** « indique-t-on à la préfecture », « assure-t-on chez Borealis », « fait-on savoir du côté du ministère »: a body behind « on ». */
export const saidAt = {
  id: "fr/sources/said-at",
  cues: CUE.verb,
  find: (sentence) => {
    const found: Attribution[] = [];
    for (const verb of sentence.verbs) {
      const one = saidBySomeone(sentence, verb);
      if (one !== undefined) found.push(one);
    }
    return found;
  },
  examples: [
    ["Le quai rouvrira mardi, indique-t-on à la préfecture.", ["official", "préfecture", "préfecture"]],
    ["« Rien n'est signé », assure-t-on au ministère.", ["official", "ministère", "ministère"]],
    ["Le site est sûr, fait-on valoir du côté de la mairie.", ["official", "mairie", "mairie"]],
  ],
  nearMisses: ["Où va-t-on à la fin ?", "Dit-on à un enfant la vérité ?", "A-t-on dit la vérité à la presse ?"],
} satisfies SentenceRule;

function saidBySomeone(sentence: Sentence, verb: VerbGroup): Attribution | undefined {
  const { tokens } = sentence;
  if (verb.pronoun === undefined || tokens[verb.pronoun]?.lower !== "on") return undefined;
  let at = verb.to;
  for (let skipped = 0; skipped < 2; skipped += 1) at = adverbEnd(tokens, at) ?? at;
  const start = placeStart(tokens.map((token) => token.lower).slice(at, at + 3), at);
  const voice = start === undefined ? undefined : bodyAt(sentence, start);
  return voice === undefined ? undefined : { voice, manner: "inversion", from: verb.from, to: voice.to, verb };
}

/** Behind « à », « chez », « du côté de »; the contracted article of « au », « du » is left to be read. */
function placeStart(words: readonly string[], at: number): number | undefined {
  if (/^(?:à|chez)$/u.test(words[0] ?? "")) return at + 1;
  if (/^(?:au|aux)$/u.test(words[0] ?? "")) return at;
  if (words[0] !== "du" || words[1] !== "côté") return undefined;
  return words[2] === "de" ? at + 3 : at + 2;
}

function bodyAt(sentence: Sentence, at: number): Voice | undefined {
  const token = sentence.tokens[at];
  if (token === undefined) return undefined;
  const contracted = CONTRACTIONS.get(token.lower)?.toLowerCase();
  if (contracted === undefined) return only(voiceAt(sentence, at));
  const tokens = [readAs(token, contracted), ...sentence.tokens.slice(at + 1, at + 40)];
  const voice = only(voiceAt({ ...sentence, tokens }, 0));
  return voice === undefined ? undefined : moved(voice, at);
}

function only(voice: Voice | undefined): Voice | undefined {
  return voice?.kind === "body" ? voice : undefined;
}
