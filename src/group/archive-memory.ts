import { formMemory, type FormMemory } from "./form-memory.ts";
import { numberStore, type NumberStore } from "./number-store.ts";
import { vocabulary, type Vocabulary } from "./vocabulary.ts";

/** What the articles of one archive share while they are read: the forms of their words, the numbers of their terms, room for their frames. */
export interface ArchiveMemory {
  readonly forms: FormMemory;
  readonly vocabulary: Vocabulary;
  readonly keep: NumberStore;
}

/** A memory of nothing yet. */
export function archiveMemory(): ArchiveMemory {
  const forms = formMemory();
  return { forms, vocabulary: vocabulary(forms), keep: numberStore() };
}
