import { diagnostic, type Diagnostic } from "../domain/diagnostic.ts";
import { byCodeUnits } from "../domain/order.ts";
import type { Manifest } from "./manifest.ts";
import { Refusal } from "./refusal.ts";

/** Addresses named in a message; the rest are counted. */
const SHOWN = 10;

/**
 * What is said when the new site has nothing at addresses of the one before, which the register therefore did not know. Where
 * there is no register at all, a Refusal is thrown: the published site is then the last to know which address was
 * whose, and must not be replaced. `register`: it was there when the build began.
 */
export function vanishingAddresses(before: Manifest, after: Manifest, register: boolean): readonly Diagnostic[] {
  const lost = [...before.keys()].filter((path) => isAddress(path) && !after.has(path)).toSorted(byCodeUnits);
  if (register) return lost.length === 0 ? [] : [diagnostic("addresses-lost", warning(lost))];
  if (lost.length > 0) throw new Refusal(refusal(lost));
  return before.size === 0 ? [] : [diagnostic("ledger-missing", NOTHING_LOST)];
}

/** The site's own style and fonts come and go with the program. */
function isAddress(path: string): boolean {
  return !path.startsWith("assets/");
}

function warning(lost: readonly string[]): string {
  return (
    `Adresses publiées qui ne répondent plus\u00A0: ${listed(lost)}. Le registre archive.lock.json ne les connaît pas\u00A0: il est ` +
    `plus ancien que le site, ou d’une autre archive. Pour les garder, reprenez le registre qui les avait données (il se conserve avec ` +
    "les articles, par exemple dans git), puis relancez la construction avant de mettre le site en ligne."
  );
}

function refusal(lost: readonly string[]): string {
  return (
    `Le registre archive.lock.json manque. Sans lui, des adresses publiées ne répondraient plus\u00A0: ${listed(lost)}. Rien n’est ` +
    "publié, l’ancien site reste en place. Reprenez le registre (par exemple avec «\u202Fgit checkout -- archive.lock.json\u202F»)\u202F; " +
    "s’il est perdu pour de bon et que ces adresses peuvent l’être aussi, supprimez le dossier du site, puis relancez la construction."
  );
}

const NOTHING_LOST =
  "Le registre archive.lock.json manquait\u202F; il a été refait, et toutes les adresses du site répondent encore. Conservez ce " +
  "fichier avec les articles (par exemple dans git).";

function listed(lost: readonly string[]): string {
  const names = lost.slice(0, SHOWN).map((path) => `/${path.replace(/(?:^|(?<=\/))index\.html$/u, "")}`);
  const more = lost.length > SHOWN ? `, et encore ${lost.length - SHOWN}` : "";
  return `${names.join(", ")}${more}`;
}
