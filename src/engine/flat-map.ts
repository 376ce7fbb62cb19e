/**
 * What `each` gives of the items, lists of it opened, one after another: as `Array.prototype.flatMap`, which asks the runtime
 * for every element and takes many times as long. For what runs by token, by sentence or by pair.
 * Cost: linear.
 */
export function flatMap<Item, Found>(
  items: readonly Item[],
  each: (item: Item, index: number) => Found | readonly Found[],
): Found[] {
  const all: Found[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const found = each(items[index]!, index);
    if (isList(found)) for (let k = 0; k < found.length; k += 1) all.push(found[k]!);
    else all.push(found);
  }
  return all;
}

function isList<Found>(found: Found | readonly Found[]): found is readonly Found[] {
  return Array.isArray(found);
}
