import { CAPITAL, COMMON, GLUED, OPENS, PARTED } from "./traits.ts";
import { foldedAt, type TextWords } from "./words.ts";

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
  for (let index = 0; index < words.count;) {
    const traits = words.traits[index] ?? 0;
    if ((traits & (CAPITAL | COMMON)) !== CAPITAL || foldedAt(words, index).length < 2) {
      index += 1;
      continue;
    }
    const run = runFrom(words, index);
    if (run.key.includes(" ") || (traits & OPENS) === 0) runs.push(run);
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

function runFrom(words: TextWords, from: number): NameRun {
  const { count, traits } = words;
  const parts: string[] = [];
  let to = from;
  for (let index = from; index < count && parts.length < LONGEST_NAME; index += 1) {
    const trait = traits[index] ?? 0;
    if (index > from && (trait & (OPENS | PARTED)) !== 0) break;
    const folded = foldedAt(words, index);
    const glued = (trait & GLUED) !== 0;
    if ((trait & CAPITAL) !== 0 && (glued || (trait & COMMON) === 0)) {
      parts.push(folded);
      to = index + 1;
    } else if (glued) {
      if (!PARTICLES.has(folded)) parts.push(folded);
      to = index + 1;
    } else {
      const leads = ((traits[index + 1] ?? 0) & (CAPITAL | OPENS | PARTED)) === CAPITAL;
      if (!leads || !PARTICLES.has(folded)) break;
    }
  }
  return { key: parts.join(" "), from, to };
}
