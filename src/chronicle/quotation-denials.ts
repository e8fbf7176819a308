import { BEFORE_PERSON, DENIALS, DENYING_PRONOUNS } from "../lexicon/fr/quoted-opposites.ts";
import { isContentWord, type Word } from "./words.ts";

/** Before which content words of a quotation something is denied: « je ne veux pas dormir » gives 1, before « dormir ». */
export function denialsIn(words: readonly Word[]): readonly number[] {
  const denied: number[] = [];
  let passed = 0;
  words.forEach(({ folded }, index) => {
    if (denies(words, index)) denied.push(passed);
    if (isContentWord(folded)) passed += 1;
  });
  return denied;
}

/** True for a word that denies where it stands: « pas », « nul », and « personne » and « rien » beside « ne ». */
export function denies(words: readonly Word[], at: number): boolean {
  const foldedAt = (place: number): string => words[place]?.folded ?? "";
  const [word, before] = [foldedAt(at), foldedAt(at - 1)];
  if (DENIALS.has(word)) return !STEP_BEFORE.has(before);
  if (!DENYING_PRONOUNS.has(word) || BEFORE_PERSON.has(before)) return false;
  return NE.has(foldedAt(at + 1)) || words.slice(Math.max(0, at - NE_REACH), at).some(({ folded }) => NE.has(folded));
}

/** « un pas de géant »: a step denies nothing. */
const STEP_BEFORE: ReadonlySet<string> = new Set("un ce le son premier grand chaque".split(" "));

const NE: ReadonlySet<string> = new Set(["n", "ne"]);

/** Words before « personne » and « rien » among which « ne » stands: « je n’avais encore jamais vu personne ». */
const NE_REACH = 6;
