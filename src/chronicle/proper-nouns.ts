import type { Span } from "../domain/span.ts";
import { isShouted, runsOfNames, type CapitalisedWord } from "./capitalised-words.ts";
import { fold, isContentWord } from "./words.ts";

/** A name of two words or more where it stands. */
interface ProperNoun extends Span {
  /** Its first word owes its capital to the name: not at the start of a sentence, nor after a determiner (« la Défense Jean Petit »). */
  readonly sure: boolean;
  /** The name without its first word, where that leaves two. */
  readonly tail?: Span;
}

/** What joins two runs into a longer name: « Charles de Gaulle », « Oussama ben Laden », « Jean d’Ormesson ». */
const JOINT = /^[ \u00A0\u202F](?:(?:de la|de|du|des|von|van|der|ben|bin|ibn|al|el|da|di)[ \u00A0\u202F]|d[’'])$/u;

const DETERMINER = /(?<![\p{L}\p{N}])(?:l[’']|(?:le|la|les|du|des|au|aux|un|une|ce|cet|cette)[ \u00A0\u202F])$/iu;

/**
 * Names of two words or more among the capitalised words of an article, in order: persons, places, bodies. Words divided by hyphens count
 * apart (« Aix-en-Provence »). Two names that a particle joins are given alone and joined: « Kim Jong-un de Corée » is read
 * as « Kim Jong-un » and as the whole. Names with a word in capitals are left out; « Le Kremlin » at the start of a sentence is no name.
 */
export function properNouns(sentences: readonly (readonly CapitalisedWord[])[]): readonly ProperNoun[] {
  return sentences.flatMap((words) => {
    const runs = runsOfNames(words);
    return runs.flatMap((run, index) => {
      const next = runs[index + 1];
      const joined = next?.[0] !== undefined && JOINT.test(next[0].before) ? [...run, ...next] : undefined;
      return [nounOf(run), ...(joined === undefined ? [] : [nounOf(joined)])].filter((noun) => noun !== undefined);
    });
  });
}

function nounOf(words: readonly CapitalisedWord[]): ProperNoun | undefined {
  const [first, second] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.some(({ text }) => isShouted(text))) return undefined;
  const tail = second !== undefined && parts(words.slice(1)) > 1 ? { start: second.start, end: last.end } : undefined;
  if (first.opens && !isContentWord(fold(first.text))) return tail === undefined ? undefined : { ...tail, sure: false };
  if (parts(words) < 2) return undefined;
  const sure = !first.opens && !DETERMINER.test(first.before);
  return { start: first.start, end: last.end, sure, ...(tail === undefined ? {} : { tail }) };
}

function parts(words: readonly CapitalisedWord[]): number {
  return words.reduce((sum, { text }) => sum + text.split(/[-‐‑]/u).length, 0);
}
