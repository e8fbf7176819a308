import { by, byCodeUnits } from "../domain/order.ts";
import { EMPTY_LEDGER, type Ledger } from "./ledger.ts";
import { ledgerOf } from "./ledger-shape.ts";

/** Version of the register's form. A register of another version is refused, never guessed at. */
export const LEDGER_VERSION = 1;

/**
 * The register as text: plain JSON, sorted, one line a fact. Every list ends with `"fin"`, so that each fact's line ends with
 * a comma: adding the last one changes no other line, and two branches that add facts merge in git without a word.
 */
export function formatLedger(ledger: Ledger): string {
  const list = (name: string, facts: readonly unknown[]): string =>
    [`"${name}": [`, ...facts.map((fact) => `${JSON.stringify(fact)},`), `"${LIST_END}"\n]`].join("\n");
  const sorted = <T extends { readonly id: string }>(entries: readonly T[]): readonly T[] =>
    entries.toSorted(by(({ id }) => id));
  return `{\n"version": ${LEDGER_VERSION},\n${[
    list(
      "articles",
      sorted(ledger.articles).map(({ id, entry, seed, sha256, event, dossier, pieces }) => {
        const letters = pieces.map(({ scope, piece }) => ({ scope, piece }));
        return { id, entry, seed, sha256, event, dossier, pieces: letters };
      }),
    ),
    list("events", sorted(ledger.events).map(standing)),
    list("dossiers", sorted(ledger.dossiers).map(standing)),
    list(
      "pages",
      ledger.pages.toSorted(byCodeUnits).map((path) => ({ path })),
    ),
  ].join(",\n")}\n}\n`;
}

/**
 * The register from its text; no text at all (a first build) is an empty one. What cannot be read is an error in French that
 * says what was found and what to do: the register is never repaired by guessing, since addresses hang on it.
 */
export function parseLedger(text: string | undefined): { readonly ledger: Ledger } | { readonly error: string } {
  if (text === undefined) return { ledger: EMPTY_LEDGER };
  const conflict = conflictLine(text);
  if (conflict !== undefined) return { error: conflictMessage(conflict) };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return { error: damaged("ce n’est pas du JSON lisible (fichier tronqué ou modifié à la main)") };
  }
  const found = ledgerOf(content, LEDGER_VERSION, LIST_END);
  return typeof found === "string" ? { error: damaged(found) } : { ledger: found };
}

/** Last value of each list. */
const LIST_END = "fin";

interface Standing {
  readonly id: string;
  readonly entry: number;
  readonly founder: string;
  readonly into: string | null;
}

function standing({ id, entry, founder, into }: Standing): Standing {
  return { id, entry, founder, into };
}

function conflictLine(text: string): number | undefined {
  const line = text.split("\n").findIndex((content) => /^(?:<{7}|={7}|>{7}|\|{7})(?!\S)/u.test(content));
  return line < 0 ? undefined : line + 1;
}

function conflictMessage(line: number): string {
  return (
    `archive.lock.json, ligne ${line}\u00A0: des marques de fusion git (<<<<<<<, =======, >>>>>>>) sont restées dans le ` +
    "registre des adresses. Rien n’est publié, l’ancien site reste en place. Gardez les lignes des deux côtés, ôtez les " +
    "marques, puis relancez la construction."
  );
}

function damaged(found: string): string {
  return (
    `archive.lock.json\u00A0: le registre des adresses est illisible\u00A0: ${found}. Rien n’est publié, l’ancien site reste ` +
    "en place. Reprenez la dernière version saine du fichier (par exemple avec «\u202Fgit checkout -- archive.lock.json\u202F»)\u202F; " +
    "si elle est perdue, supprimez le fichier\u00A0: les articles restent, mais des adresses déjà publiées peuvent changer."
  );
}
