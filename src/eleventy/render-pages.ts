import { fileURLToPath } from "node:url";
import { Eleventy } from "@11ty/eleventy";
import type { Page } from "../site/page.ts";
import type { PageKind } from "../site/pages.ts";

/** The package's own folder: Eleventy resolves its input and configuration from there, whatever archive is built. */
const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Renders pages with the templates of this package and writes them below `folder` (absolute, empty).
 * Gives the number of files written. Rejects with what a template threw, naming the template.
 */
export async function renderPages(pages: readonly Page[], folder: string): Promise<number> {
  const byKind = pagesByKind(pages);
  const caller = process.cwd();
  process.chdir(PACKAGE);
  try {
    const eleventy = new Eleventy("templates/pages", folder, {
      configPath: ".eleventy.ts",
      quietMode: true,
      config: (eleventyConfig) => {
        eleventyConfig.addGlobalData("pages", byKind);
      },
    });
    eleventy.disableLogger();
    const [, written] = await eleventy.write();
    return written.length;
  } finally {
    process.chdir(caller);
  }
}

/** Every kind has its list, if only an empty one: Eleventy refuses to paginate over nothing at all. */
function pagesByKind(pages: readonly Page[]): Readonly<Record<PageKind, readonly Page[]>> {
  const byKind: Record<PageKind, Page[]> = {
    front: [],
    dossier: [],
    event: [],
    article: [],
    chronology: [],
    year: [],
    month: [],
    sources: [],
    source: [],
    data: [],
    about: [],
    "not-found": [],
    redirect: [],
  };
  for (const page of pages) byKind[page.kind].push(page);
  return byKind;
}
