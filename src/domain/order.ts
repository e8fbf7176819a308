/** Compares by code units: the same on every machine, whatever its locale. */
export function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A comparison by one or more keys, in turn: `articles.toSorted(by(earliestDay, articleIdOf))`. The last key should be unique. */
export function by<T>(...keys: readonly ((value: T) => string | number)[]): (one: T, other: T) => number {
  return (one, other) => {
    for (const key of keys) {
      const a = key(one);
      const b = key(other);
      const order = typeof a === "number" && typeof b === "number" ? a - b : byCodeUnits(String(a), String(b));
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Throws on a case of a union that was forgotten; the compiler refuses the call when one is. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected case: ${JSON.stringify(value)}`);
}
