import { CLUE } from "../clues.ts";
import { wordsOf } from "../latin.ts";
import { matchesAround } from "./around.ts";
import type { DefectRule } from "./defect-rule.ts";

/** Function words in which no French word of any length ends. « pour », « dans », « mais », « chez » are left out: words end in them. */
const GLUED =
  /(?<![\p{L}\p{N}@#/._'-])(?<word>\p{L}\p{Ll}{3,40}?)(?:selon|dont|avec|lorsque|puisque|tandis)(?![\p{L}\p{N}/@._-])/gu;
/** Without one, there is nothing to look for. */
const MAYBE =
  /(?:selon|dont|avec|lorsque|puisque|tandis)(?!\p{L})(?<=\p{L}(?:selon|dont|avec|lorsque|puisque|tandis))/gu;
/** Letters by which the first part is known again: « ukrainien » by « Ukraine ». */
const STEM = 5;

/** « Italieselon », « espagnoldont »: a word and a function word stuck together, where the first stands elsewhere in the article. */
export const gluedFunctionWord = {
  id: "fr/defects/glued-function-word",
  kind: "glued-words",
  note: "Deux mots collés\u00A0: l’espace, ou la virgule, qui les séparait manque dans l’original.",
  needs: CLUE.gluedWord,
  find: (text) => {
    const candidates = matchesAround(text, text.matchAll(MAYBE), GLUED);
    if (candidates.length === 0) return [];
    const known = stemsElsewhere(text, new Set(candidates.map(({ match }) => stem(match.groups?.["word"] ?? ""))));
    return candidates
      .filter(({ match }) => known.has(stem(match.groups?.["word"] ?? "")))
      .map(({ match, start }) => ({ start, end: start + match[0].length }));
  },
  examples: [
    ["De retour d’Italie, il passe en Italieselon son agent.", "Italieselon"],
    ["L’Espagne ferme un port espagnoldont les quais s’effondrent.", "espagnoldont"],
    ["La grue du port : une grueavec son bras.", "grueavec"],
  ],
  nearMisses: [
    "Rousselon et Barcelone jouent dimanche.",
    "Alorsque, orthodontie, mastodonte, avec, selon",
    "Le maire Grosselon parle.",
    "Il passe en Italieselon son agent.",
  ],
} satisfies DefectRule;

const ENDS = /.(?:selon|dont|avec|lorsque|puisque|tandis)$/u;

/** Those of the stems in which a word begins that is not itself glued to a function word. */
function stemsElsewhere(text: string, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const twice = new Set([...wanted].filter((one) => lower.indexOf(one) !== lower.lastIndexOf(one)));
  const found = new Set<string>();
  if (twice.size === 0) return found;
  for (const word of wordsOf(text)) {
    const begins = stem(word);
    if (!twice.has(begins) || ENDS.test(word)) continue;
    found.add(begins);
    if (found.size === twice.size) break;
  }
  return found;
}

function stem(word: string): string {
  return word.toLowerCase().slice(0, STEM);
}
