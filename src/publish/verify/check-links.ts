import { join } from "node:path";
import type { Effects } from "../../effects.ts";
import { linksOf, targetOf, type PageLinks } from "./links.ts";
import type { Problem, Verified } from "./verified.ts";

/** How the site is served, as far as its links depend on it. */
export interface LinkOptions {
  /** `/`, `/sous/chemin/`, or `file`: opened from disk, where a link to a folder leads nowhere. */
  readonly base: string;
  readonly url: string | undefined;
}

/** Every link of every page, feed and stylesheet-free asset leads to a published file, and to an anchor that is there. */
export async function checkLinks(
  folder: string,
  paths: readonly string[],
  options: LinkOptions,
  effects: Effects,
): Promise<Verified> {
  const published = new Set(paths);
  const pages = new Map<string, PageLinks>();
  const documents = paths.filter((path) => path.endsWith(".html") || path.endsWith(".xml"));
  for (const [done, path] of documents.entries()) {
    effects.progress("Liens", done, documents.length);
    pages.set(
      path,
      linksOf(new TextDecoder().decode(await effects.files.read(join(folder, path))), path.endsWith(".xml")),
    );
  }
  const origins = [...(options.url === undefined ? [] : [options.url]), options.base === "file" ? "/" : options.base];
  const problems: Problem[] = [];
  let checked = 0;
  for (const [path, { links }] of pages) {
    for (const link of links) {
      const target = targetOf(link, path, origins);
      if (target === null) continue;
      checked += 1;
      const problem = problemWith(link, target, published, pages, options.base);
      if (problem !== undefined) problems.push({ path, message: problem });
    }
  }
  return { checked, problems };
}

function problemWith(
  link: string,
  target: { readonly path: string; readonly anchor: string | null },
  published: ReadonlySet<string>,
  pages: ReadonlyMap<string, PageLinks>,
  base: string,
): string | undefined {
  if (!published.has(target.path)) return `le lien « ${link} » ne mène à aucun fichier publié`;
  const [withoutAnchor = ""] = link.split("#");
  if (base === "file" && !/\.[a-z0-9]+$/u.test(withoutAnchor) && withoutAnchor !== "") {
    return `le lien « ${link} » mène à un dossier : ouvert depuis le disque, il n’affiche rien`;
  }
  if (target.anchor !== null && target.anchor !== "" && pages.get(target.path)?.anchors.has(target.anchor) === false) {
    return `le lien « ${link} » mène à une ancre qui n’existe pas`;
  }
  return undefined;
}
