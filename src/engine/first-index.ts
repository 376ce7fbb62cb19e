/**
 * The first index of a sorted list at which a property holds that then holds to its end; the list's length where none does.
 * Cost: logarithmic.
 */
export function firstIndex<Item>(
  sorted: ArrayLike<Item>,
  holds: (item: Item) => boolean,
  from = 0,
  end = sorted.length,
): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
