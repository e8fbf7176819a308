import type { Effects } from "./effects.ts";
import { formatLedger, parseLedger } from "./group/ledger-format.ts";
import type { Ledger } from "./group/ledger.ts";
import { Refusal } from "./publish/refusal.ts";

/** The register of addresses in a file; an empty one where there is none. Rejects with a Refusal when it cannot be read or is not sound. */
export async function readRegister(path: string, { files }: Effects): Promise<Ledger> {
  const bytes = await orRefusal(
    files.readIfThere(path),
    `«\u202F${path}\u202F»\u00A0: le registre des adresses ne peut pas être lu`,
  );
  const parsed = parseLedger(bytes === undefined ? undefined : new TextDecoder().decode(bytes));
  if ("error" in parsed) throw new Refusal(`${path}\u00A0: ${parsed.error}`);
  return parsed.ledger;
}

/** Writes the register whole or not at all. Rejects with a Refusal when it cannot: a site whose addresses are not kept is not published. */
export async function writeRegister(path: string, ledger: Ledger, { files }: Effects): Promise<void> {
  await orRefusal(
    files.replace(path, formatLedger(ledger)),
    `«\u202F${path}\u202F»\u00A0: le registre des adresses ne peut pas être écrit`,
  );
}

/** What the system says of a file, with what to do about it. Other errors are left as they are. */
const SYSTEM_ERRORS: ReadonlyMap<string, string> = new Map([
  ["EISDIR", "c’est un dossier. Déplacez ce dossier, ou donnez un autre fichier avec --lock."],
  ["EEXIST", "ce qui devrait être son dossier est un fichier. Donnez un autre chemin avec --lock."],
  ["ENOTDIR", "ce qui devrait être son dossier est un fichier. Donnez un autre chemin avec --lock."],
  ["EACCES", "l’accès est refusé. Rendez le fichier et son dossier lisibles et modifiables par vous."],
  ["EPERM", "l’accès est refusé. Rendez le fichier et son dossier lisibles et modifiables par vous."],
  ["EROFS", "le disque est en lecture seule. Donnez un chemin modifiable avec --lock."],
  ["ENOSPC", "le disque est plein. Libérez de la place."],
]);

async function orRefusal<T>(work: Promise<T>, trouble: string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const reason = SYSTEM_ERRORS.get(code);
    if (reason === undefined) throw error;
    throw new Refusal(`${trouble}\u00A0: ${reason} Rien n’est publié, l’ancien site reste en place.`, { cause: error });
  }
}
