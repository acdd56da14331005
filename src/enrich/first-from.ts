/** Index of the first of the items, which are in order, that starts at an offset or after it (binary search). */
export function firstFrom(items: readonly { start: number }[], offset: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
