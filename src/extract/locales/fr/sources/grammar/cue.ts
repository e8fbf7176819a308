import { AGENCIES } from "../../../../../lexicon/fr/agencies.ts";
import { PRESS_TITLES } from "../../../../../lexicon/fr/press-titles.ts";
import { DOCUMENT_NOUNS, MEDIUM_NOUNS, PRESS_CROWD_NOUNS } from "../words/bodies.ts";
import {
  CONTRACTIONS,
  DEFINITE_ARTICLES,
  INDEFINITE_ARTICLES,
  OTHER_DETERMINERS,
  PRONOUNS,
} from "../words/connecting.ts";
import { CITING_WORDS, OPENING_WORDS, ORIGIN_WORDS, PAPER_WORDS } from "../words/triggers.ts";
import { FINITE_FORMS, GERUNDS } from "./verb-forms.ts";

/**
 * What a word may set off, a bit each: one look in a table says which of the costly questions are worth asking. A word that has
 * a cue may still mean something else; a word that has none cannot matter to the rule.
 */
export const CUE = {
  verb: 1,
  opening: 2,
  citing: 4,
  paper: 8,
  origin: 16,
  agency: 32,
  press: 64,
  determiner: 128,
  pronoun: 256,
  document: 512,
  microphone: 1024,
  /** No word: words between marks. */
  quotation: 2048,
  /** « à », « sur », before whoever is told. */
  listener: 4096,
  /** « micro », « colonnes », through which they are told. */
  medium: 8192,
} as const;

/** Every cue by which a voice may begin; a capital is another. */
export const BEGINS_VOICE = CUE.agency | CUE.press | CUE.determiner | CUE.pronoun | CUE.document;

/** Auxiliaries before the participle of a verb: « a déclaré », « s'est félicité ». */
export const HAVING: ReadonlySet<string> = new Set(
  "a ont avait avaient aura auront aurait auraient eut eurent ait aient".split(" "),
);
export const BEING: ReadonlySet<string> = new Set(
  "est sont était étaient sera seront serait seraient fut furent".split(" "),
);

const CUES: ReadonlyMap<string, number> = table();

/** The cues of a word in small letters. */
export function cueOf(word: string): number {
  return CUES.get(word) ?? 0;
}

function table(): ReadonlyMap<string, number> {
  const cues = new Map<string, number>();
  const add = (words: Iterable<string>, cue: number): void => {
    for (const word of words) cues.set(word, (cues.get(word) ?? 0) | cue);
  };
  for (const words of [FINITE_FORMS.keys(), GERUNDS.keys(), HAVING, BEING]) add(words, CUE.verb);
  add(OPENING_WORDS, CUE.opening);
  add(CITING_WORDS, CUE.citing);
  add(PAPER_WORDS, CUE.paper);
  add(ORIGIN_WORDS, CUE.origin);
  add(["micro", "antenne", "colonnes"], CUE.microphone);
  add(["à", "au", "aux", "sur", "dans"], CUE.listener);
  add(["micro", "colonnes", "antenne", "plateau", "pages", "ondes"], CUE.medium);
  add(AGENCIES.flatMap((agency) => [...agency.names, ...(agency.doubtful ?? [])]).map(firstWord), CUE.agency);
  add(["agence", "agences"], CUE.agency);
  add(PRESS_TITLES.flatMap((title) => title.names).map(firstWord), CUE.press);
  for (const words of [PRESS_CROWD_NOUNS, MEDIUM_NOUNS, CONTRACTIONS.keys()]) add(words, CUE.press);
  for (const words of [DEFINITE_ARTICLES, INDEFINITE_ARTICLES, OTHER_DETERMINERS]) add(words, CUE.determiner);
  add(PRONOUNS, CUE.pronoun);
  add(DOCUMENT_NOUNS, CUE.document);
  return cues;
}

/** The first word as a token has it: « L'Équipe » begins with « l' ». */
function firstWord(name: string): string {
  return (/^(?:[ld]'|[^\s+]+)/iu.exec(name)?.[0] ?? name).toLowerCase();
}
