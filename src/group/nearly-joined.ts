import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { MILLION, type Edges } from "./edges.ts";
import { barBetween } from "./guards/index.ts";
import type { Profile } from "./profile.ts";
import { DOSSIER_CUT, NEARLY } from "./thresholds.ts";

/** An article that stands alone, and the one it is most alike: not alike enough to be put together. Likeness 0–1. */
export interface NearlyJoined {
  readonly article: ArticleId;
  readonly beside: ArticleId;
  readonly similarity: number;
}

/**
 * The articles that nearly joined another, nearest first. `alone`: indices of those in no company; `edges`: the likenesses that count. What a
 * guard keeps apart is not near. One walk over the edges.
 */
export function nearlyJoined(
  alone: ReadonlySet<number>,
  edges: Edges,
  profiles: readonly Profile[],
): readonly NearlyJoined[] {
  const least = NEARLY * DOSSIER_CUT * MILLION;
  const nearest = new Map<number, { readonly other: number; readonly similarity: number }>();
  const offer = (at: number, other: number, similarity: number): void => {
    if (alone.has(at) && similarity > (nearest.get(at)?.similarity ?? 0)) nearest.set(at, { other, similarity });
  };
  for (const [edge, one] of edges.one.entries()) {
    const [other, similarity] = [edges.other[edge] ?? one, edges.similarity[edge] ?? 0];
    if (similarity < least || !(alone.has(one) || alone.has(other))) continue;
    const [here, there] = [profiles[one], profiles[other]];
    if (here === undefined || there === undefined || barBetween(here, there) !== undefined) continue;
    offer(one, other, similarity);
    offer(other, one, similarity);
  }
  return [...nearest]
    .flatMap(([at, { other, similarity }]): readonly NearlyJoined[] => {
      const [article, beside] = [profiles[at]?.id, profiles[other]?.id];
      return article === undefined || beside === undefined
        ? []
        : [{ article, beside, similarity: similarity / MILLION }];
    })
    .toSorted(
      by(
        ({ similarity }) => -similarity,
        ({ article }) => article,
      ),
    );
}
