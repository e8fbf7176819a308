import { GLUED, OPENS, PARTED, type TextWords } from "./words.ts";

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
export function namesIn(words: TextWords): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let index = 0; index < words.forms.length;) {
    const first = words.forms[index];
    if (first === undefined || !first.capital || first.common || first.folded.length < 2) {
      index += 1;
      continue;
    }
    const run = runFrom(words, index);
    if (run.key.includes(" ") || ((words.stands[index] ?? 0) & OPENS) === 0) runs.push(run);
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

function runFrom({ forms, stands }: TextWords, from: number): NameRun {
  const parts: string[] = [];
  let to = from;
  for (let index = from; index < forms.length && parts.length < LONGEST_NAME; index += 1) {
    const word = forms[index];
    const stand = stands[index] ?? 0;
    if (word === undefined || (index > from && (stand & (OPENS | PARTED)) !== 0)) break;
    const glued = (stand & GLUED) !== 0;
    if (word.capital && (glued || !word.common)) {
      parts.push(word.folded);
      to = index + 1;
    } else if (glued) {
      if (!PARTICLES.has(word.folded)) parts.push(word.folded);
      to = index + 1;
    } else {
      const leads = forms[index + 1]?.capital === true && ((stands[index + 1] ?? 0) & (OPENS | PARTED)) === 0;
      if (!leads || !PARTICLES.has(word.folded)) break;
    }
  }
  return { key: parts.join(" "), from, to };
}
