import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { MILLION, type Edge } from "./candidates.ts";
import { daysApart } from "./days-apart.ts";
import { barBetween } from "./guards/index.ts";
import type { Bar } from "./guards/guard.ts";
import type { Profile } from "./profile.ts";
import type { Vector } from "./weigh.ts";

/** An article that looks like another one, and what makes it so: what `recoupe explain` prints. */
export interface Neighbour {
  readonly id: ArticleId;
  /** 0–1, damped by the days between the two: what is held against the cuts. */
  readonly similarity: number;
  /** 0–1, not damped. */
  readonly cosine: number;
  /** Undefined when one of the two is not dated. */
  readonly daysApart: number | undefined;
  /** Terms they share, heaviest first, as they are compared (`evacu`, `kim jong un`); the weights add up to the cosine. */
  readonly shared: readonly { readonly term: string; readonly weight: number }[];
  /** The guard that keeps them apart, and how far. */
  readonly barred: { readonly bar: Bar; readonly guard: string } | undefined;
}

/** The nearest neighbours of an article among those it was compared with, nearest first; none for an unknown id. */
export function neighboursOf(
  id: ArticleId,
  compared: {
    readonly profiles: readonly Profile[];
    readonly vectors: readonly Vector[];
    readonly edges: readonly Edge[];
    readonly keys: readonly string[];
  },
): readonly Neighbour[] {
  const { profiles, vectors, edges, keys } = compared;
  return edges
    .flatMap((edge): readonly Neighbour[] => {
      const one = profiles[edge.one];
      const other = profiles[edge.other];
      if (one === undefined || other === undefined || (one.id !== id && other.id !== id)) return [];
      return [
        {
          id: one.id === id ? other.id : one.id,
          similarity: edge.similarity / MILLION,
          cosine: edge.cosine,
          daysApart: daysApart(one.window, other.window),
          shared: sharedTerms(vectors[edge.one], vectors[edge.other], keys),
          barred: barBetween(one, other),
        },
      ];
    })
    .toSorted(
      by(
        (neighbour) => -neighbour.similarity,
        ({ id: name }) => name,
      ),
    );
}

function sharedTerms(one: Vector | undefined, other: Vector | undefined, keys: readonly string[]): Neighbour["shared"] {
  if (one === undefined || other === undefined) return [];
  const weights = new Map(Array.from(other.terms, (term, slot) => [term, other.weights[slot] ?? 0]));
  return Array.from(one.terms, (term, slot) => ({
    term: keys[term] ?? "",
    weight: (one.weights[slot] ?? 0) * (weights.get(term) ?? 0),
  }))
    .filter(({ weight }) => weight > 0)
    .toSorted(
      by(
        (shared) => -shared.weight,
        ({ term }) => term,
      ),
    );
}
