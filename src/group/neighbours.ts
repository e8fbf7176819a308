import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { daysApart } from "./days-apart.ts";
import { MILLION, type Edges } from "./edges.ts";
import { barBetween } from "./guards/index.ts";
import type { Bar } from "./guards/guard.ts";
import type { Profile } from "./profile.ts";
import { cosine, type Vectors } from "./vectors.ts";

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
    readonly vectors: Vectors;
    readonly edges: Edges;
    readonly keys: readonly string[];
  },
): readonly Neighbour[] {
  const { profiles, vectors, edges, keys } = compared;
  return Array.from(edges.one.keys())
    .flatMap((edge): readonly Neighbour[] => {
      const [at, its] = [edges.one[edge] ?? 0, edges.other[edge] ?? 0];
      const [one, other] = [profiles[at], profiles[its]];
      if (one === undefined || other === undefined || (one.id !== id && other.id !== id)) return [];
      return [
        {
          id: one.id === id ? other.id : one.id,
          similarity: (edges.similarity[edge] ?? 0) / MILLION,
          cosine: cosine(vectors, at, its),
          daysApart: daysApart(one.window, other.window),
          shared: sharedTerms(at, its, vectors, keys),
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

function sharedTerms(one: number, other: number, vectors: Vectors, keys: readonly string[]): Neighbour["shared"] {
  const slots = (article: number): readonly number[] => {
    const from = vectors.starts[article] ?? 0;
    return Array.from({ length: (vectors.starts[article + 1] ?? from) - from }, (_, at) => from + at);
  };
  const weights = new Map(slots(other).map((slot) => [vectors.terms[slot] ?? -1, vectors.weights[slot] ?? 0]));
  return slots(one)
    .map((slot) => {
      const term = vectors.terms[slot] ?? -1;
      return { term: keys[term] ?? "", weight: (vectors.weights[slot] ?? 0) * (weights.get(term) ?? 0) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted(
      by(
        (shared) => -shared.weight,
        ({ term }) => term,
      ),
    );
}
