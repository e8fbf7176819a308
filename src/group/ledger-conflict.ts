import { CONFLICT_MARK, CONFLICT_MARKS_LEFT, conflictLine } from "../domain/conflict-mark.ts";
import type { LedgerFault } from "./ledger-fault.ts";

/**
 * The conflict marks that git left in a register, or undefined. When both sides only add facts, all of their lines may stay; a
 * fact that both sides give is named, since only one of its lines may.
 */
export function conflictIn(text: string): LedgerFault | undefined {
  const line = conflictLine(text);
  if (line === undefined) return undefined;
  const twice = givenTwice(text.split("\n"));
  return {
    line,
    found: CONFLICT_MARKS_LEFT,
    remedy:
      twice === undefined
        ? "Les deux côtés ne font qu’ajouter des lignes\u00A0: gardez-les toutes, ôtez seulement les lignes de marques, puis relancez la construction, qui nomme les lignes qui n’iraient pas ensemble."
        : `Gardez les lignes des deux côtés et ôtez les marques, mais une seule ligne par adresse\u00A0: les deux côtés donnent «\u202F${twice}\u202F»\u202F; ` +
          "gardez la ligne du site déjà publié, puis relancez la construction, qui remet le reste d’accord.",
  };
}

/** What a fact's line is known by: its address, or its page. */
const FACT = /^\{"(?:id|path)":"(?<name>[^"]*)"/u;

/** The first address with a line on both sides of one conflict; where a line has no address, that line: it cannot just be kept. */
function givenTwice(lines: readonly string[]): string | undefined {
  let side: "outside" | "ours" | "base" | "theirs" = "outside";
  let ours = new Set<string>();
  for (const line of lines) {
    const mark = CONFLICT_MARK.exec(line)?.[0];
    if (mark !== undefined) {
      side = SIDE_AFTER.get(mark[0] ?? "") ?? "outside";
      if (side === "ours") ours = new Set();
      continue;
    }
    if (side === "outside" || line.trim() === "") continue;
    const name = FACT.exec(line)?.groups?.["name"];
    if (name === undefined || side === "base") return name ?? line.trim();
    if (side === "ours") ours.add(name);
    else if (ours.has(name)) return name;
  }
  return undefined;
}

const SIDE_AFTER: ReadonlyMap<string, "ours" | "base" | "theirs" | "outside"> = new Map([
  ["<", "ours"],
  ["|", "base"],
  ["=", "theirs"],
  [">", "outside"],
]);
