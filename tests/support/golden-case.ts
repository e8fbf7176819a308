import { cp, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { recoupe } from "./program.ts";

export const GOLDEN = fileURLToPath(new URL("../golden", import.meta.url));
const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));

/** Names of the golden cases, sorted. */
export async function goldenCases(): Promise<readonly string[]> {
  return (await readdir(GOLDEN, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/**
 * Builds a case and gives what it publishes as data, and its ledger: path → text. A case without `seeds/` uses the project's own.
 * `archive.yaml` and `archive.lock.json` of a case are its settings and the ledger it starts from.
 */
export async function publishedDataOf(name: string): Promise<ReadonlyMap<string, string>> {
  const home = join(GOLDEN, name);
  const archive = await mkdtemp(join(tmpdir(), "recoupe-golden-"));
  try {
    const entries = new Set(await readdir(home));
    await cp(entries.has("seeds") ? join(home, "seeds") : SEEDS, join(archive, "seeds"), {
      recursive: true,
      verbatimSymlinks: true,
    });
    for (const file of ["archive.yaml", "archive.lock.json"])
      if (entries.has(file)) await cp(join(home, file), join(archive, file));
    const { status, err } = await recoupe(["build", "--archive", archive, "--quiet"]);
    if (status !== 0 && status !== 3) throw new Error(`${name} published nothing: ${err}`);
    const data = await textsBelow(join(archive, "public/donnees"));
    return new Map(
      [...data].filter(([path]) => path.endsWith(".jsonl") || path.endsWith(".csv") || path === "datapackage.json"),
    ).set("archive.lock.json", await readFile(join(archive, "archive.lock.json"), "utf8"));
  } finally {
    await rm(archive, { recursive: true });
  }
}

/** What the case is expected to publish. */
export async function expectedDataOf(name: string): Promise<ReadonlyMap<string, string>> {
  await mkdir(join(GOLDEN, name, "expected"), { recursive: true });
  return textsBelow(join(GOLDEN, name, "expected"));
}

async function textsBelow(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    texts.set(path.slice(folder.length + 1), await readFile(path, "utf8"));
  }
  return texts;
}
