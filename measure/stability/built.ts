import { analyse } from "../../src/analyse.ts";
import { diskEffects, type Effects } from "../../src/effects.ts";
import { formatLedger } from "../../src/group/ledger-format.ts";
import { siteModel } from "../../src/site/site-model.ts";
import type { KeptFile } from "./folder.ts";

/** What a build publishes, as far as addresses go. */
export interface Built {
  /** The register it leaves, as text. */
  readonly register: string;
  /** Every file, by its path below the output. */
  readonly files: ReadonlySet<string>;
  /** Pages that lead elsewhere: path → path of the file they lead to. */
  readonly leads: ReadonlyMap<string, string>;
  /** Address of the article that a file became, by the file's key. */
  readonly articles: ReadonlyMap<string, string>;
  /** Addresses of the events and the dossiers, each with its articles' addresses, sorted. */
  readonly groups: readonly { readonly id: string; readonly articles: readonly string[] }[];
}

/** Builds a folder in memory on the register of the build before, up to what would be written: no page is rendered. */
export async function built(files: readonly KeptFile[], register: string | undefined): Promise<Built> {
  const there = files.filter((file) => !file.removed);
  const options = { seeds: "/seeds", lock: "/lock", settings: "/archive.yaml", overrides: {} };
  const { archive, ledger } = await analyse(options, effectsOver(there, register));
  const model = siteModel(archive, "0", ledger.pages);
  const leads = model.pages.flatMap((page) => {
    const content = page.kind === "redirect" ? page.data() : undefined;
    return content?.kind === "redirect" ? [[page.address, fileAt(page.address, content.to.href)] as const] : [];
  });
  const byPath = new Map<string, string>(archive.articles.map((article) => [article.seed.path, article.id]));
  return {
    register: formatLedger({ ...ledger, pages: model.lasting }),
    files: new Set(
      [...model.pages, ...model.exports, ...model.texts, ...model.originals].map(({ address }) => address),
    ),
    leads: new Map(leads),
    articles: new Map(there.flatMap(({ key, path }) => [[key, byPath.get(path) ?? ""] as const])),
    groups: [
      ...archive.events.map(({ id, articles }) => ({ id: `evenements/${id}`, articles: articles.toSorted() })),
      ...archive.dossiers.map(({ id, articles }) => ({ id: `dossiers/${id}`, articles: articles.toSorted() })),
    ],
  };
}

/** The file that a link on a page leads to. */
function fileAt(page: string, href: string): string {
  const path = decodeURIComponent(new URL(href, `http://x/${page}`).pathname).slice(1);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

function effectsOver(files: readonly KeptFile[], register: string | undefined): Effects {
  const disk = diskEffects({ quiet: true });
  const encoder = new TextEncoder();
  const bytes = new Map(files.map(({ path, text }) => [`/seeds/${path}`, encoder.encode(text)]));
  if (register !== undefined) bytes.set("/lock", encoder.encode(register));
  const read = async (path: string): Promise<Uint8Array> => bytes.get(path) ?? new Uint8Array();
  return {
    ...disk,
    progress: () => undefined,
    files: {
      ...disk.files,
      list: async () =>
        files.map(({ path, text }) => ({ path, kind: "file" as const, bytes: encoder.encode(text).length })),
      read,
      readIfThere: async (path) => (bytes.has(path) ? read(path) : undefined),
    },
  };
}
