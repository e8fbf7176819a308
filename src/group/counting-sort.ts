/** Places of some numbers in ascending order of the numbers, and where each number begins among them. */
export interface Sorted {
  readonly order: Int32Array;
  /** Places of number `value` stand from `starts[value]` to before `starts[value + 1]`. */
  readonly starts: Int32Array;
}

/** Sorts whole numbers from 0 to below `values`; equals stay in order. Linear: a counting sort. */
export function sortedBy(numbers: Int32Array, values: number): Sorted {
  const starts = new Int32Array(values + 1);
  for (const value of numbers) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  for (let value = 1; value <= values; value += 1) starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
  const ends = starts.slice();
  const order = new Int32Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const value = numbers[at] ?? 0;
    const end = ends[value] ?? 0;
    order[end] = at;
    ends[value] = end + 1;
  }
  return { order, starts };
}
