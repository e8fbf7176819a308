import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { daysApart } from "./days-apart.ts";
import type { Edges } from "./edges.ts";
import type { Profile } from "./profile.ts";
import { sharedText } from "./sketch.ts";
import { CUT_DAYS, CUT_SHARE, DUPLICATE_DAYS, DUPLICATE_SHARE, REPRINT_COSINE } from "./thresholds.ts";
import { cosine, type Vectors } from "./vectors.ts";

/** Reads two articles beside each other and says whether they print one dispatch; asked only of pairs whose sketches say so. */
export type Referee = (one: ArticleId, other: ArticleId) => boolean;

/**
 * One dispatch, printed several times: for each article the lowest index among its versions, itself when it has none. A
 * reprint adds a paper, not an account: grouping counts the dispatch once, so that a text reprinted a thousand times weighs
 * no more than another. Whole reprints are versions of each other; a shortened one is a version of the one text that it was cut from, so
 * that a brief found in two dispatches does not make them one. `open` are the pairs that no guard keeps apart.
 */
export function firstPrints(
  profiles: readonly Profile[],
  { vectors, sketches }: TextsCompared,
  open: Edges,
  isOneDispatch: Referee,
): readonly number[] {
  const first = profiles.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (first[root] !== undefined && first[root] !== root) root = first[root] ?? root;
    return root;
  };
  const join = (a: number, b: number): void => {
    first[Math.max(a, b)] = Math.min(a, b);
  };
  const likely: LikelyVersions[] = [];
  for (const [edge, one] of open.one.entries()) {
    const found = likelyVersions(one, open.other[edge] ?? one, profiles, { vectors, sketches });
    if (found !== undefined) likely.push(found);
  }
  for (const { one, other, whole, ids } of likely) {
    const [a, b] = [rootOf(one), rootOf(other)];
    if (whole && a !== b && isOneDispatch(...ids)) join(a, b);
  }
  const reprints = first.map((_, index) => rootOf(index));
  const cut = new Set<number | undefined>();
  for (const { one, other, whole, ids } of likely.toSorted(fullestFirst(profiles))) {
    const shorter = reprints[shorterOf(one, other, profiles)];
    if (whole || cut.has(shorter) || rootOf(one) === rootOf(other) || !isOneDispatch(...ids)) continue;
    cut.add(shorter);
    join(rootOf(one), rootOf(other));
  }
  return first.map((_, index) => rootOf(index));
}

/** What texts are compared by, article by article. */
export interface TextsCompared {
  readonly vectors: Vectors;
  readonly sketches: readonly Int32Array[];
}

interface LikelyVersions {
  readonly one: number;
  readonly other: number;
  /** Most of both texts is shared; else the shorter is a part of the longer. */
  readonly whole: boolean;
  readonly ids: readonly [ArticleId, ArticleId];
  readonly containment: number;
}

function likelyVersions(
  one: number,
  other: number,
  profiles: readonly Profile[],
  { vectors, sketches }: TextsCompared,
): LikelyVersions | undefined {
  const [here, there] = [profiles[one], profiles[other]];
  const [sketch, another] = [sketches[one], sketches[other]];
  if (here === undefined || there === undefined || sketch === undefined || another === undefined) return undefined;
  const days = daysApart(here.window, there.window) ?? 0;
  if (days > DUPLICATE_DAYS) return undefined;
  const { resemblance, containment } = sharedText(sketch, another);
  const whole = resemblance >= DUPLICATE_SHARE;
  if (!whole && (containment < CUT_SHARE || days > CUT_DAYS)) return undefined;
  if (cosine(vectors, one, other) < REPRINT_COSINE) return undefined;
  return { one, other, whole, ids: [here.id, there.id], containment };
}

/** Those of which most is shared first; then those with the longest texts. */
function fullestFirst(profiles: readonly Profile[]): (one: LikelyVersions, other: LikelyVersions) => number {
  const length = (index: number): number => profiles[index]?.frame.words ?? 0;
  return by(
    ({ containment }) => -Math.round(containment * 10),
    ({ one, other }) => -Math.max(length(one), length(other)),
    ({ one }) => one,
    ({ other }) => other,
  );
}

function shorterOf(one: number, other: number, profiles: readonly Profile[]): number {
  return (profiles[one]?.frame.words ?? 0) <= (profiles[other]?.frame.words ?? 0) ? one : other;
}
