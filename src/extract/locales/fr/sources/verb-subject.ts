import type { Sentence } from "./grammar/sentence.ts";
import { CUE } from "./grammar/cue.ts";
import { once } from "./grammar/once.ts";
import { joinedBehind } from "./grammar/coordinated.ts";
import { speakerOfVerb } from "./grammar/speaker-of-verb.ts";
import type { SentenceRule } from "./source-rule.ts";

/** « …, a rapporté X », « comme l'avait annoncé X », « » », tempère X »: the speaker behind the verb. */
export const verbSubject = {
  id: "fr/sources/verb-subject",
  cues: CUE.verb,
  find: once((sentence: Sentence) =>
    sentence.verbs.flatMap((verb) => {
      const speaker = speakerOfVerb(verb, sentence);
      if (speaker?.side !== "behind") return [];
      const voices = [speaker.voice, ...joinedBehind(sentence, speaker.voice)];
      return voices.map((voice) => ({ voice, manner: "inversion" as const, from: verb.from, to: voice.to, verb }));
    }),
  ),
  examples: [
    ["Trois wagons ont déraillé, a rapporté l'agence Interfax.", ["agency", "Interfax", "Interfax"]],
    [
      "Le col est fermé, a indiqué vendredi la préfète de la Drôme, Élise Charron.",
      ["official", "Élise Charron", "Élise Charron"],
    ],
    ["« On tiendra », tempère Samir Haddad.", ["official", "Samir Haddad", "Samir Haddad"]],
    ["« Il faisait nuit », raconte une voisine.", ["unnamed", "voisine", "voisine"]],
    ["La grève est levée, comme l'avait annoncé la radio publique.", ["media", "radio publique", "radio publique"]],
    ["« Elle dort », a confié à la presse son avocat, Me Jules Arnal.", ["official", "Jules Arnal", "Jules Arnal"]],
    [
      "Le site fermera, ont indiqué la direction et deux syndicats.",
      ["official", "direction", "direction"],
      ["unnamed", "syndicats", "syndicats"],
    ],
    ["« On a perdu une heure », s'étrangle Odile Brun.", ["official", "Odile Brun", "Odile Brun"]],
    ["Le taux baissera, estiment les économistes.", ["unnamed", "économistes", "économistes"]],
    ["Le trafic reprend, a fait savoir la SNCF.", ["official", "SNCF", "SNCF"]],
  ],
  nearMisses: [
    "Le ministre a rappelé le préfet.",
    "Le conseil a annoncé la date du scrutin.",
    "La route, a-t-il précisé, restera fermée.",
    "Il a interrogé le maire.",
  ],
} satisfies SentenceRule;
