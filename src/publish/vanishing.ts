import { diagnostic, type Diagnostic } from "../domain/diagnostic.ts";
import { isHostFile } from "../domain/host.ts";
import { byCodeUnits } from "../domain/order.ts";
import type { Manifest } from "./manifest.ts";
import { Refusal } from "./refusal.ts";

/** Addresses named in a message; the rest are counted. */
const SHOWN = 10;

/**
 * What is said of a register that was missing, where nothing is lost by it. Throws a Refusal when the new site has nothing at
 * addresses of the one before, which the register therefore did not know: the published site is then the last to know which
 * address was whose, and must not be replaced. `register`: it was there when the build began.
 */
export function remarksOnRegister(before: Manifest, after: Manifest, register: boolean): readonly Diagnostic[] {
  const lost = [...before.keys()].filter((path) => isAddress(path) && !after.has(path)).toSorted(byCodeUnits);
  if (lost.length > 0) throw new Refusal(refusal(lost, register ? OLDER : MISSING));
  return register || before.size === 0 ? [] : [diagnostic("ledger-missing", NOTHING_LOST)];
}

/** The site's own style and fonts come and go with the program, the files of the search index with every build, those of a host with it. */
function isAddress(path: string): boolean {
  return !isHostFile(path) && !path.startsWith("assets/") && !path.startsWith("recherche/pagefind/");
}

function refusal(lost: readonly string[], { found, next }: typeof OLDER): string {
  return (
    `${found}, des adresses publiées ne répondraient plus\u00A0: ${listed(lost)}. Rien n’est publié, l’ancien site reste en place. ` +
    `${next}\u202F; si ces adresses peuvent être perdues, supprimez le dossier du site, puis relancez la construction.`
  );
}

const MISSING = {
  found: "Le registre archive.lock.json manque. Sans lui",
  next: "Reprenez-le (par exemple avec «\u202Fgit checkout -- archive.lock.json\u202F»)",
};

const OLDER = {
  found: "Le registre archive.lock.json est plus ancien que le site, ou d’une autre archive. Avec lui",
  next: "Reprenez celui de ce site (il se conserve avec les articles, par exemple dans git)",
};

const NOTHING_LOST =
  "Le registre archive.lock.json manquait\u202F; il a été refait, et toutes les adresses du site répondent encore. Conservez ce " +
  "fichier avec les articles (par exemple dans git).";

function listed(lost: readonly string[]): string {
  const names = lost.slice(0, SHOWN).map((path) => `/${path.replace(/(?:^|(?<=\/))index\.html$/u, "")}`);
  const more = lost.length > SHOWN ? `, et encore ${lost.length - SHOWN}` : "";
  return `${names.join(", ")}${more}`;
}
