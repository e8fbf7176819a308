import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { Effects } from "../effects.ts";

/** What the index takes of an article. */
interface Indexed {
  readonly url: string;
  readonly words: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Of what Pagefind writes, the files that its own interfaces need and ours does not. */
const UNUSED = /^pagefind-(?!worker\.js$|entry\.json$)|^wasm\.unknown/u;

/**
 * Makes the index of the search, in French, and writes it below `folder`. The same records give the same bytes. Throws Error when Pagefind
 * refuses a record or does not run on this machine.
 */
export async function writeSearchIndex(
  records: Iterable<Indexed>,
  amount: number,
  folder: string,
  effects: Effects,
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: "fr" });
    if (index === undefined) throw new Error(`the search index cannot be made: ${errors.join("; ")}`);
    let done = 0;
    for (const { url, words, meta, filters } of records) {
      effects.progress("Recherche", done, amount);
      const added = await index.addCustomRecord({
        url,
        content: words,
        language: "fr",
        meta: { ...meta },
        filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
      });
      if (added.errors.length > 0) throw new Error(`${url} cannot be indexed: ${added.errors.join("; ")}`);
      done += 1;
    }
    const { files } = await index.getFiles();
    for (const { path, content } of files) {
      if (!UNUSED.test(path)) await effects.files.write(join(folder, path), content);
    }
  } finally {
    await close();
  }
}
