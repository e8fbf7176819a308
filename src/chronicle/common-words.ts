/** Places of one common word: in the first list, in the second. */
type Match = readonly [number, number];

/** Cells of the table that finds the longest run in common: 2,000 words against 2,000, eight megabytes. */
const MOST_CELLS = 4_000_000;

/**
 * A longest series of words that stand in both lists in the same order (longest common subsequence). Beyond 2,000 words
 * a side, where its table would be too large: the words that stand once on each side and keep their order.
 */
export function commonWords(a: readonly string[], b: readonly string[]): readonly Match[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const innerA = a.slice(head, a.length - tail);
  const innerB = b.slice(head, b.length - tail);
  const inner =
    (innerA.length + 1) * (innerB.length + 1) > MOST_CELLS ? anchors(innerA, innerB) : longest(innerA, innerB);
  return [
    ...Array.from({ length: head }, (_, index): Match => [index, index]),
    ...inner.map(([i, j]): Match => [i + head, j + head]),
    ...Array.from({ length: tail }, (_, index): Match => [a.length - tail + index, b.length - tail + index]),
  ];
}

function longest(a: readonly string[], b: readonly string[]): readonly Match[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const matches: Match[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) matches.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return matches;
}

/** Words that stand once on each side, as many as keep their order: the longest increasing run of their places. */
function anchors(a: readonly string[], b: readonly string[]): readonly Match[] {
  const placesInB = onlyPlaces(b);
  const pairs = [...onlyPlaces(a)].flatMap(([word, i]): Match[] => {
    const j = placesInB.get(word);
    return j === undefined ? [] : [[i, j]];
  });
  const before: (number | undefined)[] = [];
  const ends: number[] = [];
  pairs.forEach(([, place], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = pairs[ends[middle] ?? -1];
      if (end !== undefined && end[1] < place) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? undefined : ends[low - 1]);
    ends[low] = index;
  });
  const chain: Match[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before[index]) {
    const pair = pairs[index];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.toReversed();
}

function onlyPlaces(words: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  words.forEach((word, index) => {
    if (places.has(word)) repeated.add(word);
    else places.set(word, index);
  });
  for (const word of repeated) places.delete(word);
  return places;
}
