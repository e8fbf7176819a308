/**
 * The value that stands at rank `rank` (1 for the largest) among the first `count` of some numbers, which are put into another order.
 * -Infinity when there are fewer. Linear on average. Source: C. A. R. Hoare, "Algorithm 65: Find" (1961).
 */
export function nthLargest(values: Float64Array, count: number, rank: number): number {
  if (rank > count) return -Infinity;
  let [low, high] = [0, count - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] ?? 0) > pivot) left += 1;
      while ((values[right] ?? 0) < pivot) right -= 1;
      if (left > right) break;
      const larger = values[right] ?? 0;
      values[right] = values[left] ?? 0;
      values[left] = larger;
      left += 1;
      right -= 1;
    }
    if (rank - 1 <= right) high = right;
    else if (rank - 1 >= left) low = left;
    else break;
  }
  return values[rank - 1] ?? -Infinity;
}
