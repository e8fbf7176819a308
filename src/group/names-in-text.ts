import type { Word } from "./words.ts";

/** A run of capitalised words: « Kim Jong-un », « Giscard d’Estaing », « Saint-Lubin ». */
export interface NameRun {
  /** Its folded words, particles left out, one space between: `kim jong un`. */
  readonly key: string;
  /** Index of its first word, and of the word after its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Proper nouns, as far as capitals show them. A lone capital at the head of a sentence is no proof, and a function word is
 * never one. Small words that a hyphen holds to a name belong to it (« Jong-un », « Komsomolsk-sur-l’Amour »).
 */
export function namesIn(words: readonly Word[], isCommon: (folded: string) => boolean): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let index = 0; index < words.length;) {
    const first = words[index];
    if (first === undefined || !first.capital || first.folded.length < 2 || isCommon(first.folded)) {
      index += 1;
      continue;
    }
    const run = runFrom(words, index, isCommon);
    if (run.key.includes(" ") || !first.opens) runs.push(run);
    index = run.to;
  }
  return runs;
}

/** More words than this in one run is a line in capitals, not a name. */
const LONGEST_NAME = 4;

const PARTICLES: ReadonlySet<string> = new Set([
  "de",
  "du",
  "des",
  "d",
  "von",
  "van",
  "ben",
  "al",
  "el",
  "sur",
  "en",
  "les",
  "l",
]);

function runFrom(words: readonly Word[], from: number, isCommon: (folded: string) => boolean): NameRun {
  const parts: string[] = [];
  let to = from;
  for (let index = from; index < words.length && parts.length < LONGEST_NAME; index += 1) {
    const word = words[index];
    if (word === undefined || (index > from && (word.opens || word.parted))) break;
    if (word.capital && (word.glued || !isCommon(word.folded))) {
      parts.push(word.folded);
      to = index + 1;
    } else if (word.glued) {
      if (!PARTICLES.has(word.folded)) parts.push(word.folded);
      to = index + 1;
    } else if (
      !PARTICLES.has(word.folded) ||
      words[index + 1]?.capital !== true ||
      words[index + 1]?.opens === true ||
      words[index + 1]?.parted === true
    )
      break;
  }
  return { key: parts.join(" "), from, to };
}
