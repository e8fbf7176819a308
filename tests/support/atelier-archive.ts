import { analyse, type Analysis } from "../../src/analyse.ts";
import { findingsOf } from "../../src/atelier.ts";
import type { Effects } from "../../src/effects.ts";
import { formatLedger } from "../../src/group/ledger-format.ts";
import { pageContext, siteContext } from "../../src/site/context.ts";
import { atelierPage } from "../../src/site/atelier/atelier-page.ts";
import type { Findings } from "../../src/site/atelier/findings.ts";
import { review } from "../../src/site/atelier/review.ts";
import type { AtelierPage, MatterView, RemedyView } from "../../src/site/atelier/views.ts";
import { atelierAddress } from "../../src/site/urls.ts";
import { memoryEffects } from "./memory-effects.ts";

/** Files of an archive by their path from it: `archive.yaml`, `seeds/2024/pont.txt`, `archive.lock.json`. */
export type ArchiveFiles = Readonly<Record<string, string>>;

export const OPTIONS = {
  seeds: "/a/seeds",
  lock: "/a/archive.lock.json",
  settings: "/a/archive.yaml",
  overrides: {},
} as const;

export function effectsOf(files: ArchiveFiles): Effects {
  return memoryEffects(Object.fromEntries(Object.entries(files).map(([path, text]) => [`/a/${path}`, text])));
}

/** An archive in memory, read, and what its atelier shows. `change` may put other findings in the place of those that were made. */
export async function atelierOf(
  files: ArchiveFiles,
  change: (findings: Findings) => Findings = (same) => same,
): Promise<{ readonly analysis: Analysis; readonly page: AtelierPage }> {
  const analysis = await analyse(OPTIONS, effectsOf(files));
  const settings = files["archive.yaml"] ?? "";
  const findings = change(findingsOf(analysis, analysis.archive.diagnostics, "seeds", settings));
  const context = pageContext(siteContext(analysis.archive, "0"), atelierAddress);
  return { analysis, page: atelierPage(findings, review(findings), context) };
}

/** The register that a build of these files leaves. */
export function registerOf({ ledger }: Analysis): string {
  return formatLedger(ledger);
}

/** The matters of a section; none where the page has no such section. */
export function mattersIn({ sections }: AtelierPage, id: string): readonly MatterView[] {
  return sections.find((section) => section.id === id)?.matters ?? [];
}

/** The files after somebody did what a remedy says, word for word: in the file it names, at the line it names, with the lines it shows. */
export function follow(files: ArchiveFiles, { where, lines }: RemedyView): ArchiveFiles {
  const order = ORDERS.map((pattern) => pattern.exec(where)?.groups).find((groups) => groups !== undefined);
  if (order === undefined) throw new Error(`nobody could follow « ${where} »`);
  const { path = "", from, to, after } = order;
  const there = (files[path] ?? "").split("\n");
  const first = from === undefined ? Number(after ?? 0) : Number(from) - 1;
  const taken = from === undefined ? 0 : Number(to ?? from) - first;
  const put = lines === "" ? [] : lines.split("\n");
  return { ...files, [path]: [...there.slice(0, first), ...put, ...there.slice(first + taken)].join("\n") };
}

const ORDERS: readonly RegExp[] = [
  /^Tout en haut de (?<path>.+), ajoutez\u00A0:$/u,
  /^Dans (?<path>.+), après la ligne (?<after>\d+), ajoutez\u00A0:$/u,
  /^Dans (?<path>.+), remplacez la ligne (?<from>\d+) par\u00A0:$/u,
  /^Dans (?<path>.+), remplacez les lignes (?<from>\d+) à (?<to>\d+) par\u00A0:$/u,
  /^Dans (?<path>.+), ôtez la ligne (?<from>\d+)\.$/u,
  /^Dans (?<path>.+), ôtez les lignes (?<from>\d+) à (?<to>\d+)\.$/u,
  /^Dans (?<path>archive\.yaml), à côté de seeds\/, écrivez\u00A0:$/u,
];
