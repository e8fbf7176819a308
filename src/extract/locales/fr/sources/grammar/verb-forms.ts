import {
  IRREGULAR_SPEECH_VERBS,
  REFLEXIVE_SPEECH_VERBS,
  REGULAR_SPEECH_VERBS,
  SPEECH_PHRASES,
  type SpeechStrength,
  type SpeechVerbForms,
} from "../../../../../lexicon/fr/speech-verbs.ts";

/** What a form of a speech verb is. `followedBy`: words of which one must follow; `reflexive`: only after « se ». */
export interface VerbForm {
  readonly strength: SpeechStrength;
  readonly plural: boolean;
  readonly reflexive: boolean;
  readonly followedBy: readonly string[];
}

const STRENGTHS: readonly SpeechStrength[] = ["says", "claims", "interjected", "greets"];

/** Finite forms, past participles and gerunds of every speech verb, each with all it may stand for, the strongest first. */
export const FINITE_FORMS: ReadonlyMap<string, readonly VerbForm[]> = table(({ present, imperfect, historic }) => [
  [present[0], false],
  [present[1], true],
  [imperfect[0], false],
  [imperfect[1], true],
  [historic, false],
]);
export const PAST_PARTICIPLES: ReadonlyMap<string, readonly VerbForm[]> = table(({ past }) =>
  ["", "e", "s", "es"].map((ending) => [past + ending, false]),
);
export const GERUNDS: ReadonlyMap<string, readonly VerbForm[]> = table(({ gerund }) => [[gerund, false]]);

function table(
  pick: (forms: SpeechVerbForms) => readonly (readonly [form: string, plural: boolean])[],
): ReadonlyMap<string, readonly VerbForm[]> {
  const result = new Map<string, VerbForm[]>();
  const add = (forms: SpeechVerbForms, entry: Omit<VerbForm, "plural">): void => {
    for (const [form, plural] of pick(forms)) {
      if (form !== "") result.set(form, [...(result.get(form) ?? []), { ...entry, plural }]);
    }
  };
  for (const strength of STRENGTHS) {
    const regular = REGULAR_SPEECH_VERBS[strength].map(conjugate);
    for (const forms of [...regular, ...IRREGULAR_SPEECH_VERBS[strength]])
      add(forms, { strength, reflexive: false, followedBy: [] });
  }
  for (const [past, singular, plural, strength = "says"] of REFLEXIVE_SPEECH_VERBS) {
    add(bare(past, singular, plural, ""), { strength, reflexive: true, followedBy: [] });
  }
  for (const { past, present, gerund, followedBy } of SPEECH_PHRASES) {
    add(bare(past, present[0], present[1], gerund), { strength: "says", reflexive: false, followedBy });
  }
  return result;
}

function bare(past: string, singular: string, plural: string, gerund: string): SpeechVerbForms {
  return { present: [singular, plural], imperfect: ["", ""], historic: "", past, gerund };
}

/** « déclarer », « annoncer », « exiger », « révéler », « rappeler », « avertir ». */
function conjugate(infinitive: string): SpeechVerbForms {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith("ir")) {
    return {
      present: [`${stem}it`, `${stem}issent`],
      imperfect: [`${stem}issait`, `${stem}issaient`],
      historic: `${stem}it`,
      past: `${stem}i`,
      gerund: `${stem}issant`,
    };
  }
  const soft = stem.replace(/c$/u, "ç").replace(/g$/u, "ge");
  const open = stem.endsWith("appel") ? `${stem}l` : stem.replace(/é(?=[^aeiouyé]{1,2}$)/u, "è");
  return {
    present: [`${open}e`, `${open}ent`],
    imperfect: [`${soft}ait`, `${soft}aient`],
    historic: `${soft}a`,
    past: `${stem}é`,
    gerund: `${soft}ant`,
  };
}
