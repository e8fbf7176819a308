import { by, byCodeUnits } from "../domain/order.ts";
import { conflictIn } from "./ledger-conflict.ts";
import { refusal } from "./ledger-fault.ts";
import { EMPTY_LEDGER, type Ledger } from "./ledger.ts";
import { ledgerOf } from "./ledger-shape.ts";
import { syntaxFault } from "./ledger-syntax.ts";

/** Version of the register's form. A register of another version is refused, never guessed at. */
export const LEDGER_VERSION = 1;

/**
 * The register as text: plain JSON, sorted, one line a fact. Every list ends with `"fin"`, so that each fact's line ends with
 * a comma: adding the last one changes no other line, and two branches that add facts merge in git without a word. `gone`,
 * `left` and `took` are written only where they say something.
 */
export function formatLedger(ledger: Ledger): string {
  const list = (name: string, facts: readonly unknown[]): string =>
    [`"${name}": [`, ...facts.map((fact) => `${JSON.stringify(fact)},`), `"${LIST_END}"\n]`].join("\n");
  const sorted = <T extends { readonly id: string }>(entries: readonly T[]): readonly T[] =>
    entries.toSorted(by(({ id }) => id));
  return `{\n"version": ${LEDGER_VERSION},\n${[
    list(
      "articles",
      sorted(ledger.articles).map(({ id, entry, seed, sha256, event, dossier, pieces, gone, left }) => {
        const letters = pieces.map(({ scope, piece }) => ({ scope, piece }));
        return {
          id,
          entry,
          seed,
          sha256,
          event,
          dossier,
          pieces: letters,
          ...(gone ? { gone } : {}),
          ...(left ? { left } : {}),
        };
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
 * says on which line, what was found and what to do: the register is never repaired by guessing, since addresses hang on it.
 */
export function parseLedger(text: string | undefined): { readonly ledger: Ledger } | { readonly error: string } {
  if (text === undefined) return { ledger: EMPTY_LEDGER };
  const plain = text.replace(/^\uFEFF/u, "");
  const conflict = conflictIn(plain);
  if (conflict !== undefined) return { error: refusal(conflict) };
  let content: unknown;
  try {
    content = JSON.parse(plain);
  } catch {
    return { error: refusal(syntaxFault(plain)) };
  }
  const found = ledgerOf(content, { version: LEDGER_VERSION, listEnd: LIST_END, text: plain });
  return "fault" in found ? { error: refusal(found.fault) } : found;
}

/** Last value of each list. */
const LIST_END = "fin";

function standing({ id, entry, founder, into, took }: Ledger["events"][number] | Ledger["dossiers"][number]) {
  return { id, entry, founder, into, ...(took.length > 0 ? { took } : {}) };
}
