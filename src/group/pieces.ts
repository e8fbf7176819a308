import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import type { ArticleEntry } from "./ledger.ts";

/**
 * The letters of the articles that stand in a scope, with the new ones minted. An article keeps the letter it has in the
 * scope, even after it was away; a newcomer gets the one after the last that was ever given there, in order of arrival. `entries`
 * is every article of the register, there or gone, by arrival; `scopeOf` says where an article stands now.
 */
export function mintPieces(
  entries: readonly ArticleEntry[],
  scopeOf: (id: ArticleId) => string | undefined,
): readonly ArticleEntry[] {
  const last = new Map<string, number>();
  for (const { scope, piece } of entries.flatMap(({ pieces }) => pieces)) {
    last.set(scope, Math.max(last.get(scope) ?? 0, numberOf(piece)));
  }
  return entries.map((entry) => {
    const scope = scopeOf(entry.id);
    if (scope === undefined || entry.pieces.some((known) => known.scope === scope)) return entry;
    const number = (last.get(scope) ?? 0) + 1;
    last.set(scope, number);
    const pieces = [...entry.pieces, { scope, piece: letterOf(number) }];
    return { ...entry, pieces: pieces.toSorted(by((known) => known.scope)) };
  });
}

/** 1 is A, 26 Z, 27 AA, as columns of a spreadsheet. */
export function letterOf(number: number): string {
  let letters = "";
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

function numberOf(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64;
  return number;
}
