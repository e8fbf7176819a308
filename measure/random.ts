/** Numbers in [0, 1) from a seed, the same on every machine. Source: Tommy Ettinger, "mulberry32" (public domain). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number below `most`. */
export function below(random: () => number, most: number): number {
  return Math.floor(random() * most);
}

/** The same values in another order. Source: Fisher and Yates, by Knuth (The Art of Computer Programming, 3.4.2). */
export function shuffled<T>(values: readonly T[], random: () => number): readonly T[] {
  const left = [...values];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice(below(random, left.length), 1));
  return out;
}
