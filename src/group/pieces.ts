import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import type { ArticleEntry } from "./ledger.ts";

/**
 * The letters of the articles that stand in a scope, with the new ones minted. An article keeps the letter it has in the
 * scope, even after it was away; a newcomer gets the one after the last that was ever given there, in order of arrival. `entries`
 * is every article of the register, there or gone, by arrival; `scopeOf` says where an article stands now. Where two branches
 * gave one letter to two articles, the one that came first keeps it and the other gets a new one.
 */
export function mintPieces(
  entries: readonly ArticleEntry[],
  scopeOf: (id: ArticleId) => string | undefined,
): readonly ArticleEntry[] {
  const last = new Map<string, number>();
  for (const { scope, piece } of entries.flatMap(({ pieces }) => pieces)) {
    last.set(scope, Math.max(last.get(scope) ?? 0, numberOf(piece)));
  }
  const taken = new Set<string>();
  return entries.map((known) => {
    const own = known.pieces.filter(({ scope, piece }) => !taken.has(`${scope} ${piece}`));
    for (const { scope, piece } of own) taken.add(`${scope} ${piece}`);
    const entry = own.length === known.pieces.length ? known : { ...known, pieces: own };
    const scope = scopeOf(entry.id);
    if (scope === undefined || own.some((piece) => piece.scope === scope)) return entry;
    const number = (last.get(scope) ?? 0) + 1;
    last.set(scope, number);
    const pieces = [...own, { scope, piece: letterOf(number) }];
    return { ...entry, pieces: pieces.toSorted(by((piece) => piece.scope)) };
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
