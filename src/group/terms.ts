import { tellingFigures } from "./figures.ts";
import type { NameRun } from "./names-in-text.ts";
import { isOfficer } from "./officers.ts";
import type { TextTerms } from "./tally.ts";
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
  const named = new Uint8Array(words.forms.length);
  const spelled = new Map<number, number>();
  for (const run of names) {
    const office = isOfficer(run, words) ? OFFICE : 0;
    if (run.key.includes(" "))
      tally.meet(vocabulary.ofRun(run.key), NAME | office | (run.from < LEAD_WORDS ? LEAD : 0));
    named.fill(NAME, run.from, run.to);
    for (let at = run.from; at < run.to; at += 1) {
      const key = words.forms[at]?.key ?? -1;
      spelled.set(key, (spelled.get(key) ?? 0) | office);
    }
  }
  for (let at = 0; at < words.forms.length; at += 1) {
    const word = words.forms[at];
    if (word === undefined || !word.tells) continue;
    const role = spelled.size === 0 ? undefined : spelled.get(word.key);
    const number = role === undefined ? vocabulary.ofWord(word) : vocabulary.ofName(word);
    tally.meet(number, (role ?? 0) | (named[at] ?? 0) | (at < LEAD_WORDS ? LEAD : 0));
  }
  for (const figure of tellingFigures(text, words.figures)) tally.meet(vocabulary.ofFigure(figure), 0);
  return tally.taken();
}
