/**
 * Of names and what they are the names of: the one that goes by each name, null where several do. What `areOne` says of two
 * is asked while the entries are read. Cost: linear.
 */
export function oneByName(
  entries: Iterable<readonly [string, number]>,
  areOne: (x: number, y: number) => boolean,
): Map<string, number | null> {
  const byName = new Map<string, number | null>();
  for (const [name, index] of entries) {
    const known = byName.get(name);
    if (known === undefined) byName.set(name, index);
    else if (known !== null && !areOne(known, index)) byName.set(name, null);
  }
  return byName;
}
