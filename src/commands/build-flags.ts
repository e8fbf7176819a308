import type { SettingsOverrides } from "../domain/settings.ts";
import { checkedBase, checkedUrl } from "../read/settings.ts";
import { ARCHIVE_FLAGS } from "./archive-paths.ts";
import { UsageError, type FlagSpecs, type ParsedFlags } from "./flags.ts";

/** Flags of a build, for `build` and `serve`. */
export const BUILD_FLAGS = {
  ...ARCHIVE_FLAGS,
  url: { argument: "ADRESSE", help: "l’adresse publique du site, par exemple https://exemple.org/presse/" },
  base: {
    argument: "CHEMIN",
    help: "le chemin sous lequel il est servi (/sous/chemin/), ou « file » pour l’ouvrir depuis un disque",
  },
  strict: { help: "ne rien publier si un seul fichier est écarté" },
  "no-search": { help: "sans index de recherche : plus vite fait, mais la page de recherche mène ailleurs" },
  quiet: { help: "n’afficher que les ennuis" },
} as const satisfies FlagSpecs;

/** What flags say against archive.yaml. Throws UsageError on an address or a base that cannot be. */
export function settingsOverrides(flags: ParsedFlags): SettingsOverrides {
  return { ...checked("url", flags, checkedUrl), ...checked("base", flags, checkedBase) };
}

function checked<K extends "url" | "base">(
  name: K,
  flags: ParsedFlags,
  check: typeof checkedUrl,
): { readonly [name in K]?: string } {
  const text = flags.text(name);
  if (text === undefined) return {};
  const result = check(text);
  if (!result.ok) throw new UsageError(`« --${name} ${text} » : ${result.because}.`);
  return { [name]: result.value } as { [name in K]: string };
}
