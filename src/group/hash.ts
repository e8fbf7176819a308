/** A whole number of 32 bits (signed) for a text: FNV-1a over its code units. The same everywhere; not for secrets. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mixed(hash);
}

/** A number for a sequence, from the number so far and the next one: order counts. */
export function chained(hash: number, next: number): number {
  return mixed(Math.imul(hash, 31) + next);
}

/** Spreads the bits, so that the smallest hashes of a text are a fair sample. Source: MurmurHash3's 32-bit finaliser. */
function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) | 0;
}

/** The numbers once each, in ascending order. */
export function sortedSet(numbers: Int32Array | readonly number[]): Int32Array {
  const sorted = (numbers instanceof Int32Array ? numbers : Int32Array.from(numbers)).toSorted();
  let kept = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const number = sorted[at] ?? 0;
    if (kept > 0 && sorted[kept - 1] === number) continue;
    sorted[kept] = number;
    kept += 1;
  }
  return sorted.slice(0, kept);
}

/** True for a number of an ascending set. */
export function isIn(set: Int32Array, number: number): boolean {
  let [low, high] = [0, set.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((set[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return set[low] === number;
}

/** How many numbers two ascending sets share. */
export function sharedCount(one: Int32Array, other: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const order = (one[i] ?? 0) - (other[j] ?? 0);
    if (order === 0) shared += 1;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return shared;
}
