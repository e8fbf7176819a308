import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { analyse, type Analysis, type AnalysisOptions } from "./analyse.ts";
import type { Diagnostic } from "./domain/diagnostic.ts";
import type { Effects } from "./effects.ts";
import { renderPages } from "./eleventy/render-pages.ts";
import { writeAssets } from "./publish/assets.ts";
import { writeFonts } from "./publish/fonts.ts";
import { withLock } from "./publish/lock.ts";
import {
  comparePages,
  formatManifest,
  MANIFEST,
  manifestOf,
  parseManifest,
  type Difference,
  type Manifest,
} from "./publish/manifest.ts";
import { Refusal } from "./publish/refusal.ts";
import { openStaging, swapOutput } from "./publish/swap-output.ts";
import { remarksOnRegister } from "./publish/vanishing.ts";
import { writeSearchIndex } from "./publish/search-index.ts";
import { workFolder } from "./publish/work-folder.ts";
import { writeOriginals, writeText } from "./publish/write-site.ts";
import { dataPackage, dataPackageAddress, type WrittenExport } from "./site/data-package.ts";
import { writeRegister } from "./register-file.ts";
import { searchIndexFolder } from "./site/urls.ts";
import { siteModel, type SiteModel } from "./site/site-model.ts";
import { VERSION } from "./version.ts";

/** A build: an archive, and where its site goes. Paths are absolute. */
export interface BuildOptions extends AnalysisOptions {
  readonly output: string;
  /** Publish nothing when a single seed is set aside. */
  readonly strict: boolean;
  /** Make the index of the search. */
  readonly search: boolean;
}

/** What a build did. */
export interface BuildReport {
  readonly read: number;
  readonly published: number;
  readonly setAside: number;
  readonly events: number;
  readonly dossiers: number;
  readonly pages: Difference;
  readonly seconds: number;
  readonly diagnostics: readonly Diagnostic[];
  /** What the site was made of. */
  readonly analysis: Analysis;
}

const ASSETS = fileURLToPath(new URL("../templates/assets", import.meta.url));

/**
 * Reads an archive and publishes its site. Rejects with a Refusal when nothing is published; the site that was there is then
 * whole, whatever happened and whenever.
 */
export async function build(options: BuildOptions, effects: Effects): Promise<BuildReport> {
  const started = effects.seconds();
  const at = workFolder(options.output);
  return withLock(at, effects, async () => {
    await openStaging(at, effects);
    const hasRegister = await effects.files.exists(options.lock);
    const analysis = await analyse(options, effects);
    const { archive, ledger } = analysis;
    if (options.strict && archive.counts.setAside > 0) throw new Refusal(strictRefusal(archive.diagnostics));

    const model = siteModel(archive, VERSION, ledger.pages, isIndexed(options, archive.settings));
    await writeAll(model, dataPackageOf(archive), options.seeds, at.staging, effects);
    const manifest = await manifestOf(at.staging, effects);
    await effects.files.write(join(at.staging, MANIFEST), formatManifest(manifest));

    const before = await manifestIn(at.output, effects);
    const remarks = remarksOnRegister(before, manifest, hasRegister);
    await writeRegister(options.lock, { ...ledger, pages: model.lasting }, effects);
    await swapOutput(at, effects);
    effects.progressDone();
    return {
      ...archive.counts,
      events: archive.events.length,
      dossiers: archive.dossiers.length,
      pages: comparePages(before, manifest),
      seconds: effects.seconds() - started,
      diagnostics: [...archive.diagnostics, ...remarks],
      analysis,
    };
  });
}

/** From a disk no browser runs the search: no index is made for it. */
function isIndexed(options: BuildOptions, { base }: { readonly base: string }): boolean {
  return options.search && base !== "file";
}

/** What was published last; empty where nothing was. */
async function manifestIn(output: string, { files }: Effects): Promise<Manifest> {
  const text = await files.readIfThere(join(output, MANIFEST));
  return parseManifest(new TextDecoder().decode(text ?? new Uint8Array()));
}

/** Everything the site is made of, into the staging folder. */
async function writeAll(
  model: SiteModel,
  describe: (written: readonly WrittenExport[]) => string,
  seeds: string,
  staging: string,
  effects: Effects,
): Promise<void> {
  await writeAssets(ASSETS, staging, effects);
  await writeFonts(staging, effects);
  await writeOriginals(model.originals, seeds, staging, effects);
  const written: WrittenExport[] = [];
  for (const one of model.exports) written.push({ export: one, ...(await writeText(one, staging, effects)) });
  await effects.files.write(join(staging, dataPackageAddress), describe(written));
  for (const { address, content } of model.texts) await effects.files.write(join(staging, address), content());
  if (model.search !== null) {
    await writeSearchIndex(model.search(), model.originals.length, join(staging, searchIndexFolder), effects);
  }
  await renderPages(model.pages, staging, (done) => effects.progress("Pages", done, model.pages.length));
}

function dataPackageOf({ settings }: { readonly settings: Parameters<typeof dataPackage>[0] }) {
  return (written: readonly WrittenExport[]): string => dataPackage(settings, written);
}

function strictRefusal(diagnostics: readonly Diagnostic[]): string {
  const reasons = diagnostics.filter((one) => one.severity === "error").map((one) => one.message);
  return ["Rien n’est publié, à cause de --strict :", ...reasons].join("\n");
}
