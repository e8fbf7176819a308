import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Address, SeedPath } from "../domain/names.ts";
import type { Effects } from "../effects.ts";
import { Refusal } from "./refusal.ts";

/** A file made of pieces of text. */
export interface TextFile {
  readonly address: Address;
  readonly content: () => Iterable<string>;
}

/** A seed to be served as it is. */
export interface OriginalFile {
  readonly address: Address;
  readonly seed: SeedPath;
  readonly sha256: string;
}

/** Size and SHA-256 of what was written. */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes a file below the staging folder, a piece at a time, and tells its size and hash. */
export async function writeText(file: TextFile, staging: string, { files }: Effects): Promise<Written> {
  const hash = createHash("sha256");
  let bytes = 0;
  async function* counted(): AsyncIterable<string> {
    for (const piece of file.content()) {
      hash.update(piece, "utf8");
      bytes += Buffer.byteLength(piece, "utf8");
      yield piece;
    }
  }
  await files.write(join(staging, file.address), counted());
  return { bytes, sha256: hash.digest("hex") };
}

/**
 * Copies the seeds byte for byte. Rejects with a Refusal when one is no longer what was read: its page would quote passages
 * that its original does not hold.
 */
export async function writeOriginals(
  originals: readonly OriginalFile[],
  seeds: string,
  staging: string,
  effects: Effects,
): Promise<void> {
  for (const [done, original] of originals.entries()) {
    effects.progress("Originaux", done, originals.length);
    const bytes = await effects.files.read(join(seeds, original.seed));
    if (createHash("sha256").update(bytes).digest("hex") !== original.sha256) {
      throw new Refusal(
        `« ${original.seed} » a changé pendant la construction ; rien n’a été publié. Relancez la construction quand le fichier est au repos.`,
      );
    }
    await effects.files.write(join(staging, original.address), bytes);
  }
}
