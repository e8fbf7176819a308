import { join } from "node:path";
import type { Effects } from "../effects.ts";
import { MANIFEST, parseManifest } from "./manifest.ts";
import { Refusal } from "./refusal.ts";
import { checkData, type Decode } from "./verify/check-data.ts";
import { checkLinks, type LinkOptions } from "./verify/check-links.ts";
import { checkManifest } from "./verify/check-manifest.ts";
import type { Problem } from "./verify/verified.ts";

/** What a verification looked at, and everything wrong it found. */
export interface Verification {
  readonly files: number;
  readonly links: number;
  readonly records: number;
  readonly problems: readonly Problem[];
}

/**
 * Verifies a published site without building it: its manifest, its links, its data and the passages they quote.
 * Rejects with a Refusal when the folder holds no published site.
 */
export async function verify(
  folder: string,
  options: LinkOptions & { readonly decode: Decode },
  effects: Effects,
): Promise<Verification> {
  const manifest = await effects.files.readIfThere(join(folder, MANIFEST));
  if (manifest === undefined) {
    throw new Refusal(
      `« ${folder} » ne contient pas de site publié (${MANIFEST} manque). Construisez-le d’abord : recoupe build (dans un dépôt de Recoupe, npm run build).`,
    );
  }
  const listed = parseManifest(new TextDecoder().decode(manifest));
  const files = await checkManifest(folder, listed, effects);
  const there = ((await effects.files.list(folder)) ?? [])
    .filter((entry) => entry.kind === "file")
    .map((entry) => entry.path);
  const links = await checkLinks(folder, there, options, effects);
  const data = await checkData(folder, there, options.decode, effects);
  effects.progressDone();
  return {
    files: files.checked,
    links: links.checked,
    records: data.checked,
    problems: [...files.problems, ...links.problems, ...data.problems],
  };
}
