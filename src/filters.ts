import { foldText } from "./clean/offset-map.ts";
import { diagnostic, type Diagnostic } from "./domain/diagnostic.ts";
import { seedPath } from "./domain/names.ts";
import { datesOfLine, type DatesAnswer, type DatesLine } from "./extract/dates/dates-filter.ts";
import { readArticle } from "./read-article.ts";
import { seedOfBytes } from "./read/seed-files.ts";
import { publishedArticle } from "./site/published.ts";

/** The date expressions of one line of `recoupe dates --jsonl`. */
export function datesFilter(line: DatesLine): DatesAnswer {
  return datesOfLine(line, foldText);
}

/** What `recoupe extract --jsonl` answers to one seed. */
export interface ExtractAnswer {
  readonly path: string;
  /** The `Article` of the data contract, under a provisional id, in no event; null when the seed is set aside. */
  readonly article: ReturnType<typeof publishedArticle> | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** One seed read. Never throws because of what it holds: a seed that cannot be read is answered with its reason. */
export function extractFilter(path: string, bytes: Uint8Array): ExtractAnswer {
  try {
    const seed = seedOfBytes(seedPath(path), bytes);
    if (seed.value === undefined) return { path, article: null, diagnostics: seed.diagnostics };
    const { value, diagnostics } = readArticle(seed.value);
    const placed = { ...value, event: null, dossier: null, piece: null };
    return { path, article: publishedArticle(placed), diagnostics: [...seed.diagnostics, ...diagnostics] };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return {
      path,
      article: null,
      diagnostics: [
        diagnostic("seed-failed", `${path} : le programme a échoué en lisant ce fichier (${what}).`, { path }),
      ],
    };
  }
}
