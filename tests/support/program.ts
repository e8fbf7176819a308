import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
/** TypeScript is loaded as it stands, with the project's own settings wherever it is called from. */
const PROGRAM = ["--import", import.meta.resolve("tsx"), join(PROJECT, "src/cli.ts")];
const SETTINGS = { TSX_TSCONFIG_PATH: join(PROJECT, "tsconfig.json") };

/** What the program printed, and how it ended. */
export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a person does: `recoupe build --archive x`. */
export function recoupe(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...PROGRAM, ...args], {
      cwd: options.cwd ?? PROJECT,
      env: { ...process.env, ...SETTINGS, ...options.env },
    });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, out, err }));
    child.stdin.end(options.input ?? "");
  });
}

/** An archive in a folder of its own: the five real seeds, or the texts given. */
export async function newArchive(seeds?: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const archive = await mkdtemp(join(tmpdir(), "recoupe-test-"));
  if (seeds === undefined) await cp(join(PROJECT, "seeds"), join(archive, "seeds"), { recursive: true });
  else {
    await mkdir(join(archive, "seeds"), { recursive: true });
    for (const [path, content] of Object.entries(seeds)) {
      await mkdir(dirname(join(archive, "seeds", path)), { recursive: true });
      await writeFile(join(archive, "seeds", path), content);
    }
  }
  return archive;
}

/** Every file below a folder: path → SHA-256. */
export async function treeOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const hashes = await Promise.all(
    files.map(
      async (file) =>
        [
          file.slice(folder.length + 1),
          createHash("sha256")
            .update(await readFile(file))
            .digest("hex"),
        ] as const,
    ),
  );
  return Object.fromEntries(hashes);
}
