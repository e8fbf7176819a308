/** Articles that stand together, by index, and those that may not. */
export interface Companies {
  /** The lowest index of an article's company: its own while it stands alone. */
  readonly rootOf: (at: number) => number;
  /** False, and nothing done, where the two companies are kept apart. */
  readonly join: (one: number, other: number) => boolean;
  /** False, and nothing done, where the two stand together already. */
  readonly part: (one: number, other: number) => boolean;
  /** Roots of the companies kept apart from that of an article. */
  readonly kept: (at: number) => ReadonlySet<number>;
}

/** Companies of one article each, none kept apart. */
export function companies(): Companies {
  const above = new Map<number, number>();
  const apart = new Map<number, Set<number>>();
  const rootOf = (at: number): number => {
    let root = at;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    return root;
  };
  const kept = (at: number): ReadonlySet<number> => apart.get(rootOf(at)) ?? NONE;
  const keep = (one: number, other: number): void => {
    const known = apart.get(one);
    if (known === undefined) apart.set(one, new Set([other]));
    else known.add(other);
  };
  return {
    rootOf,
    kept,
    join: (one, other) => {
      const [a, b] = [rootOf(one), rootOf(other)];
      if (a === b) return true;
      if (kept(a).has(b)) return false;
      const [root, gone] = [Math.min(a, b), Math.max(a, b)];
      above.set(gone, root);
      for (const third of apart.get(gone) ?? []) {
        apart.get(third)?.delete(gone);
        keep(third, root);
        keep(root, third);
      }
      apart.delete(gone);
      return true;
    },
    part: (one, other) => {
      const [a, b] = [rootOf(one), rootOf(other)];
      if (a === b) return false;
      keep(a, b);
      keep(b, a);
      return true;
    },
  };
}

const NONE: ReadonlySet<number> = new Set();
