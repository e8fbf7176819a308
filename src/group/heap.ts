/** A queue that hands out its first value by `before`. */
export interface Heap<T> {
  push(value: T): void;
  pop(): T | undefined;
}

/** A binary heap; `before` must be a strict order, or equal values come out as they fall. */
export function heap<T>(before: (one: T, other: T) => boolean): Heap<T> {
  const values: T[] = [];
  return {
    push: (value) => {
      let at = values.length;
      values.push(value);
      while (at > 0) {
        const above = (at - 1) >> 1;
        const parent = values[above];
        if (parent === undefined || !before(value, parent)) break;
        values[at] = parent;
        at = above;
      }
      values[at] = value;
    },
    pop: () => {
      const first = values[0];
      const last = values.pop();
      if (last === undefined || values.length === 0) return first;
      let at = 0;
      for (;;) {
        const left = values[2 * at + 1];
        const right = values[2 * at + 2];
        if (left === undefined) break;
        const child = right !== undefined && before(right, left) ? right : left;
        if (!before(child, last)) break;
        values[at] = child;
        at = child === left ? 2 * at + 1 : 2 * at + 2;
      }
      values[at] = last;
      return first;
    },
  };
}
