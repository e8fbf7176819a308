import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Effects } from "../effects.ts";
import { byCodeUnits } from "../domain/order.ts";

/** The list of everything published, at the top of the output, in the form of a BagIt payload manifest (RFC 8493, 2.1.3). */
export const MANIFEST = "manifest-sha256.txt";

/** Path → SHA-256 in small hexadecimal. */
export type Manifest = ReadonlyMap<string, string>;

/** The manifest of what lies below a folder, itself left out. */
export async function manifestOf(folder: string, effects: Effects): Promise<Manifest> {
  const entries = ((await effects.files.list(folder)) ?? []).filter(
    (entry) => entry.kind === "file" && entry.path !== MANIFEST,
  );
  const hashes = new Map<string, string>();
  for (const [done, { path }] of entries.entries()) {
    effects.progress("Empreintes", done, entries.length);
    hashes.set(path, await hashOf(join(folder, path), effects));
  }
  return hashes;
}

/** One line a file, sorted: `<sha256>  <path>`. Line ends and percent signs in a path are percent-encoded, as BagIt asks. */
export function formatManifest(manifest: Manifest): string {
  return [...manifest]
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .map(([path, hash]) => `${hash}  ${path.replace(/[%\r\n]/gu, encodeURIComponent)}\n`)
    .join("");
}

/** The inverse of formatManifest. A line that is not of that form is left out. */
export function parseManifest(text: string): Manifest {
  return new Map(
    text.split("\n").flatMap((line): [string, string][] => {
      const parts = /^(?<hash>[0-9a-f]{64}) [ *](?<path>.+)$/u.exec(line)?.groups;
      const hash = parts?.["hash"];
      const path = parts?.["path"];
      return hash === undefined || path === undefined
        ? []
        : [[path.replace(/%(?:25|0A|0D)/giu, decodeURIComponent), hash]];
    }),
  );
}

/** What a new site changes of the one before. */
export interface Difference {
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
}

/** Pages (HTML files) that are new or changed, unchanged, and gone. */
export function comparePages(before: Manifest, after: Manifest): Difference {
  const isPage = (path: string): boolean => path.endsWith(".html");
  const pages = [...after].filter(([path]) => isPage(path));
  const kept = pages.filter(([path, hash]) => before.get(path) === hash).length;
  return {
    written: pages.length - kept,
    kept,
    removed: [...before.keys()].filter((path) => isPage(path) && !after.has(path)).length,
  };
}

async function hashOf(path: string, effects: Effects): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of effects.files.stream(path)) hash.update(piece);
  return hash.digest("hex");
}
