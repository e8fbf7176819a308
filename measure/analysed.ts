import { analyse } from "../src/analyse.ts";
import type { Archive } from "../src/domain/archive.ts";
import type { PlacedArticle } from "../src/domain/article.ts";
import { diskEffects, type Effects } from "../src/effects.ts";

/**
 * The articles of a folder as the whole analysis gives them, in company; `only` leaves every other file out, as if it were not
 * there. Nothing is written, and neither a register of addresses nor settings are read.
 */
export async function analysed(
  seeds: string,
  only: (path: string) => boolean = () => true,
): Promise<readonly PlacedArticle[]> {
  return (await analysedArchive(seeds, only)).articles;
}

/** The same, with the events and dossiers. */
export async function analysedArchive(seeds: string, only: (path: string) => boolean = () => true): Promise<Archive> {
  const options = { seeds, lock: "", settings: "", overrides: {} };
  return (await analyse(options, effectsWith(only))).archive;
}

function effectsWith(only: (path: string) => boolean): Effects {
  const disk = diskEffects({ quiet: true });
  return {
    ...disk,
    files: {
      ...disk.files,
      list: async (folder) =>
        (await disk.files.list(folder))?.filter((entry) => entry.kind === "folder" || only(entry.path)),
      readIfThere: async () => undefined,
    },
  };
}
