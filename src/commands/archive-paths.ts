import { dirname, join, resolve } from "node:path";
import { UsageError, type FlagSpecs, type ParsedFlags } from "./flags.ts";

/** The folders and files of an archive, absolute. */
export interface ArchivePaths {
  readonly seeds: string;
  readonly output: string;
  readonly lock: string;
  readonly settings: string;
}

/** Flags by which every command finds an archive. */
export const ARCHIVE_FLAGS = {
  archive: { argument: "DOSSIER", help: "l’archive : le dossier qui contient seeds/ (par défaut, le dossier courant)" },
  seeds: { argument: "DOSSIER", help: "les articles (par défaut, seeds/ dans l’archive)" },
  out: { argument: "DOSSIER", help: "le site publié (par défaut, public/ dans l’archive)" },
  lock: { argument: "FICHIER", help: "le registre des adresses (par défaut, archive.lock.json)" },
} as const satisfies FlagSpecs;

/**
 * Where an archive lies. Paths given are read from the folder the command was called in. With `--seeds` alone, registry and
 * settings stand beside the seeds folder. Throws UsageError where the output would hold the seeds, or the seeds the output.
 */
export function archivePaths(flags: ParsedFlags, workingFolder: string): ArchivePaths {
  const given = (name: string): string | undefined => {
    const text = flags.text(name);
    return text === undefined ? undefined : resolve(workingFolder, text);
  };
  const archive = given("archive") ?? workingFolder;
  const seeds = given("seeds") ?? join(archive, "seeds");
  const home = given("seeds") !== undefined && given("archive") === undefined ? dirname(seeds) : archive;
  const output = given("out") ?? join(archive, "public");
  if (isInside(seeds, output) || isInside(output, seeds) || isInside(archive, output)) {
    throw new UsageError(
      `Le site ne peut pas être publié dans « ${output} » : ce dossier est remplacé en entier et il contient l’archive, ou il est dans les articles.`,
    );
  }
  return {
    seeds,
    output,
    lock: given("lock") ?? join(home, "archive.lock.json"),
    settings: join(home, "archive.yaml"),
  };
}

/** True when `inner` is `outer` or lies below it. */
function isInside(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith("/") ? outer : `${outer}/`);
}
