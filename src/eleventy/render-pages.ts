import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Eleventy } from "@11ty/eleventy";
import type { Page } from "../site/page.ts";
import type { PageKind } from "../site/pages.ts";

/** The package's own folder: Eleventy resolves its input and configuration from there, whatever archive is built. */
const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));
/** `.ts` in a checkout, `.js` in the installed package. */
const CONFIGURATION = `.eleventy${extname(import.meta.url)}`;

/**
 * Pages rendered at once. Eleventy 3.1 keeps every page it rendered until it is done: 2,000 articles (7,000 pages) took 1.3 GB
 * in one go, .65 GB by 250 pages, in the same time; 4,000 articles took .8 GB. A batch costs a tenth of a second to start.
 */
const PAGES_AT_ONCE = 250;

/**
 * Renders pages with the templates of this package and writes them below `folder` (absolute, empty). `progress` is told how many are
 * done. Rejects with what a template threw, naming the template.
 */
export async function renderPages(
  pages: readonly Page[],
  folder: string,
  progress: (done: number) => void,
): Promise<void> {
  const caller = process.cwd();
  process.chdir(PACKAGE);
  try {
    for (let done = 0; done < pages.length; done += PAGES_AT_ONCE) {
      progress(done);
      await renderBatch(pages.slice(done, done + PAGES_AT_ONCE), folder);
    }
  } finally {
    process.chdir(caller);
  }
}

async function renderBatch(pages: readonly Page[], folder: string): Promise<void> {
  const byKind = pagesByKind(pages);
  const eleventy = new Eleventy("templates/pages", folder, {
    configPath: CONFIGURATION,
    quietMode: true,
    config: (eleventyConfig) => {
      eleventyConfig.addGlobalData("pages", byKind);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
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
    day: [],
    sources: [],
    source: [],
    data: [],
    search: [],
    about: [],
    "not-found": [],
    redirect: [],
  };
  for (const page of pages) byKind[page.kind].push(page);
  return byKind;
}
