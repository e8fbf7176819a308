import { archiveMemory, type ArchiveMemory } from "./archive-memory.ts";
import { namesIn, type NameRun } from "./names-in-text.ts";
import type { TextTerms } from "./tally.ts";
import { termsOf } from "./terms.ts";
import { wordsOf, type TextWords } from "./words.ts";

/** The words of a text, the names among them, and what it speaks of; terms are numbered in the memory's vocabulary. */
export function readTerms(
  text: string,
  memory: ArchiveMemory,
): { readonly words: TextWords; readonly names: readonly NameRun[]; readonly terms: TextTerms } {
  const words = wordsOf(text, memory.forms);
  const names = namesIn(words);
  return { words, names, terms: termsOf(text, words, names, memory.vocabulary) };
}

/** What a short text speaks of, as keys (`evacu`, `kim jong un`), once each; and of how many words it is. */
export function termKeys(text: string): { readonly keys: readonly string[]; readonly words: number } {
  const memory = archiveMemory();
  const { words, terms } = readTerms(text, memory);
  return { keys: Array.from(terms.numbers, (term) => memory.vocabulary.keys[term] ?? ""), words: words.count };
}
