import type { ArticleId, SeedPath } from "../domain/names.ts";
import { byKey } from "../domain/by-key.ts";

/** An article that archive.yaml may name: by its path, its file's name, or its address. */
export interface NamedArticle {
  readonly id: ArticleId;
  readonly path: SeedPath;
}

/** What a name in archive.yaml stands for: one article; none; or one of several files of that name, which it does not tell. */
export type FoundArticle = { readonly id: ArticleId } | { readonly among: readonly SeedPath[] };

/**
 * Finds articles by the names an editor writes: a path below the seeds folder, with or without « seeds/ » (`2023/crue.txt`); an address,
 * with or without what stands around it (`articles/crue/`, `https://exemple.fr/articles/crue/`, `crue`); the name of a file that no other folder
 * holds too (`crue.txt`). The surest first: a path is never taken for an address. Accents may be composed or not.
 */
export function articleFinder(articles: readonly NamedArticle[]): (name: string) => FoundArticle {
  const byPath = new Map(articles.map(({ id, path }) => [path.normalize("NFC"), id]));
  const byId = new Map<string, ArticleId>(articles.map(({ id }) => [id, id]));
  const byFile = byKey(articles, ({ path }) => fileOf(path.normalize("NFC")));
  return (name) => {
    const typed = name.normalize("NFC").trim();
    const path = byPath.get(typed) ?? byPath.get(typed.replace(/^(?:\.\/)?(?:seeds\/)?/u, ""));
    if (path !== undefined) return { id: path };
    const address = byId.get(addressPart(typed, "articles"));
    if (address !== undefined) return { id: address };
    const files = byFile.get(typed) ?? [];
    const [only] = files;
    return only !== undefined && files.length === 1 ? { id: only.id } : { among: files.map((file) => file.path) };
  };
}

/** The last part of an address below a folder: `https://exemple.fr/presse/articles/crue/` gives `crue`; what is no address stays. */
export function addressPart(typed: string, folder: string): string {
  const inside = typed.replace(/(?:\/index\.html|\/)$/u, "");
  const at = inside.lastIndexOf(`${folder}/`);
  return at === 0 || inside[at - 1] === "/" ? inside.slice(at + folder.length + 1) : inside;
}

/** The known name that a mistyped one stands nearest to: paths, and file names alone where no folder was typed. */
export function namesToOffer(typed: string, articles: readonly NamedArticle[]): readonly string[] {
  const paths = articles.map(({ path }): string => path);
  return typed.includes("/") ? paths : [...new Set([...paths.map(fileOf), ...articles.map(({ id }): string => id)])];
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
