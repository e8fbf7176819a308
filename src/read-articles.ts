import type { Article } from "./domain/article.ts";
import { diagnostic, type Diagnostic } from "./domain/diagnostic.ts";
import type { SeedPath } from "./domain/names.ts";
import type { Effects } from "./effects.ts";
import { Refusal } from "./publish/refusal.ts";
import { readArticle } from "./read-article.ts";
import { listSeeds, readSeed, type SeedFile } from "./read/seed-files.ts";

/** The articles of a seeds folder, in order of path, and what there is to report of the files. */
export interface ArticlesRead {
  readonly articles: readonly Article[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files that are seeds, published or not. */
  readonly read: number;
}

/**
 * Reads every seed of a folder, one text at a time. A seed that fails stops alone: it is set aside with its reason.
 * A folder that holds no file at all is an archive that has not begun. Rejects with a Refusal when there is no folder, or when
 * nothing that lies in it can be published.
 */
export async function readArticles(folder: string, effects: Effects): Promise<ArticlesRead> {
  const listed = await listSeeds(folder, effects);
  if (listed === undefined) {
    throw new Refusal(
      `Le dossier des articles « ${folder} » n’existe pas. Créez-le et déposez-y des fichiers .txt ou .md, ou indiquez-le avec --seeds.`,
    );
  }
  const articles: Article[] = [];
  const diagnostics: Diagnostic[] = [...listed.diagnostics];
  for (const [done, file] of listed.value.entries()) {
    effects.progress("Articles", done, listed.value.length);
    const result = await readOne(folder, file, effects);
    if (result.value !== undefined) articles.push(result.value);
    diagnostics.push(...result.diagnostics);
  }
  const holdsFiles = listed.value.length > 0 || listed.diagnostics.some(({ code }) => code !== "ignored-hidden");
  if (articles.length === 0 && holdsFiles) {
    const reasons = diagnostics.filter((one) => one.severity === "error").map((one) => one.message);
    throw new Refusal(
      [
        `Aucun article à publier dans « ${folder} » : déposez-y des fichiers .txt ou .md.`,
        ...reasons.slice(0, 10),
      ].join("\n"),
    );
  }
  const refused = listed.diagnostics.filter((one) => one.severity === "error").length;
  return { articles, diagnostics: [...diagnostics, ...duplicates(articles)], read: listed.value.length + refused };
}

async function readOne(
  folder: string,
  file: SeedFile,
  effects: Effects,
): Promise<{ readonly value: Article | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const seed = await readSeed(folder, file, effects);
  if (seed.value === undefined) return { value: undefined, diagnostics: seed.diagnostics };
  try {
    const article = readArticle(seed.value);
    return { value: article.value, diagnostics: [...seed.diagnostics, ...article.diagnostics] };
  } catch (error) {
    return { value: undefined, diagnostics: [...seed.diagnostics, failed(file.path, error)] };
  }
}

function failed(path: SeedPath, error: unknown): Diagnostic {
  const what = error instanceof Error ? error.message : String(error);
  return diagnostic(
    "seed-failed",
    `${path} : le programme a échoué en lisant ce fichier (${what}) ; il est écarté, les autres sont publiés. Signalez-le avec le fichier à qui maintient Recoupe.`,
    { path },
  );
}

/** The same bytes under two names are two articles; whoever keeps the archive should know. */
function duplicates(articles: readonly Article[]): readonly Diagnostic[] {
  const first = new Map<string, SeedPath>();
  return articles.flatMap(({ seed }) => {
    const same = first.get(seed.sha256);
    if (same === undefined) {
      first.set(seed.sha256, seed.path);
      return [];
    }
    return [
      diagnostic(
        "duplicate-seed",
        `${seed.path} : mêmes octets que ${same} ; les deux sont publiés. Ôtez l’un des deux s’il est de trop.`,
        {
          path: seed.path,
        },
      ),
    ];
  });
}
