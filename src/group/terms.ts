import { tellingFigures } from "./figures.ts";
import type { NameRun } from "./names-in-text.ts";
import { isOfficer } from "./officers.ts";
import type { TextTerms } from "./tally.ts";
import { TELLS } from "./traits.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { TextWords } from "./words.ts";

/**
 * What a term is in its text: a proper noun, at least once; in the headline or the first sentences; the name, at least once, of whoever holds
 * a public office (« le préfet Anselme Courtil »).
 */
export const [NAME, LEAD, OFFICE] = [1, 2, 4];

/** A headline and the sentences in which a report says what happened. */
const LEAD_WORDS = 60;

/** Stems of the words of a text without function words, and its names, whole and word by word; figures that tell. */
export function termsOf(text: string, words: TextWords, names: readonly NameRun[], vocabulary: Vocabulary): TextTerms {
  const { tally } = vocabulary;
  const named = new Uint8Array(words.count);
  const spelled = new Map<number, number>();
  for (const run of names) {
    const office = isOfficer(run, words) ? OFFICE : 0;
    if (run.key.includes(" "))
      tally.meet(vocabulary.ofRun(run.key), NAME | office | (run.from < LEAD_WORDS ? LEAD : 0));
    named.fill(NAME, run.from, run.to);
    for (let at = run.from; at < run.to; at += 1) {
      const key = words.keys[at] ?? -1;
      spelled.set(key, (spelled.get(key) ?? 0) | office);
    }
  }
  for (let at = 0; at < words.count; at += 1) {
    if (((words.traits[at] ?? 0) & TELLS) === 0) continue;
    const form = words.numbers[at] ?? 0;
    const role = spelled.size === 0 ? undefined : spelled.get(words.keys[at] ?? -1);
    const number = role === undefined ? vocabulary.ofWord(form) : vocabulary.ofName(form);
    tally.meet(number, (role ?? 0) | (named[at] ?? 0) | (at < LEAD_WORDS ? LEAD : 0));
  }
  for (const figure of tellingFigures(text, words.figures)) tally.meet(vocabulary.ofFigure(figure), 0);
  return tally.taken();
}
