import type { Apart, Rulings, Together } from "../domain/decisions.ts";
import type { ArticleId } from "../domain/names.ts";
import { companies, type Companies } from "./companies.ts";

/** Two articles that the editor keeps apart and also puts together, perhaps through others. */
export interface Contradiction {
  readonly apart: Apart<ArticleId>;
  readonly one: ArticleId;
  readonly other: ArticleId;
  /** The decisions that put them together, in order of the file. */
  readonly together: readonly Together<ArticleId>[];
}

/** Where the decisions deny one another, one case for each that keeps apart; none when they can all be followed. */
export function contradictions({ together, apart }: Rulings): readonly Contradiction[] {
  const numbers = new Map<ArticleId, number>();
  const numberOf = (id: ArticleId): number => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  const events = companies();
  const dossiers = companies();
  const joinAll = ({ members: [first, ...rest] }: Together<ArticleId>, into: Companies): void => {
    if (first !== undefined) for (const other of rest) into.join(numberOf(first), numberOf(other));
  };
  for (const decision of together) {
    if (decision.level === "event") joinAll(decision, events);
    joinAll(decision, dossiers);
  }
  return apart.flatMap((decision): readonly Contradiction[] => {
    const level = decision.level === "event" ? events : dossiers;
    const rootOf = (id: ArticleId): number => level.rootOf(numberOf(id));
    const met = new Map<number, { readonly group: number; readonly id: ArticleId }>();
    for (const [group, ids] of decision.groups.entries()) {
      for (const id of ids) {
        const before = met.get(rootOf(id));
        if (before === undefined) met.set(rootOf(id), { group, id });
        else if (before.group !== group) {
          const those = together.filter(
            (one) =>
              (decision.level === "dossier" || one.level === "event") &&
              one.members.some((member) => rootOf(member) === rootOf(id)),
          );
          return [{ apart: decision, one: before.id, other: id, together: those }];
        }
      }
    }
    return [];
  });
}
