import type { Edge } from "./candidates.ts";
import { daysApart } from "./days-apart.ts";
import type { Profile } from "./profile.ts";
import { resemblance } from "./sketch.ts";
import { DUPLICATE_DAYS, DUPLICATE_SHARE } from "./thresholds.ts";

/**
 * One dispatch, printed several times: for each article the lowest index among its reprints, itself when it has none. A
 * reprint adds a paper, not an account: grouping counts the dispatch once, so that a text reprinted a thousand times weighs
 * no more than another. `open` are the pairs that no guard keeps apart.
 */
export function firstPrints(profiles: readonly Profile[], open: readonly Edge[]): readonly number[] {
  const first = profiles.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (first[root] !== undefined && first[root] !== root) root = first[root] ?? root;
    return root;
  };
  for (const { one, other } of open.filter((edge) => isReprint(edge, profiles))) {
    const [a, b] = [rootOf(one), rootOf(other)];
    first[Math.max(a, b)] = Math.min(a, b);
  }
  return first.map((_, index) => rootOf(index));
}

/** Shingles are only compared where the words already agree this far. */
const COSINE_OF_A_REPRINT = 0.5;

function isReprint(edge: Edge, profiles: readonly Profile[]): boolean {
  const one = profiles[edge.one];
  const other = profiles[edge.other];
  if (one === undefined || other === undefined || edge.cosine < COSINE_OF_A_REPRINT) return false;
  if ((daysApart(one.window, other.window) ?? 0) > DUPLICATE_DAYS) return false;
  return resemblance(one.sketch, other.sketch) >= DUPLICATE_SHARE;
}
