import type { ComparedArticle } from '../model/comparison';

/** Ids of articles that count as one because they repeat one wire text: article id → id of the first of its group. */
export type CopyGroups = ReadonlyMap<string, string>;

/**
 * Follows `copyOf` to the article that each one repeats; one that repeats none stands for itself.
 * *Errors:* a `copyOf` that leads nowhere or in a circle ends where it was.
 */
export function groupCopies(articles: readonly ComparedArticle[]): CopyGroups {
  const parent = new Map(articles.map(({ id, copyOf }) => [id, copyOf]));
  const root = (id: string): string => {
    const seen = new Set<string>();
    let at = id;
    for (;;) {
      seen.add(at);
      const next = parent.get(at) ?? null;
      if (next === null || seen.has(next) || !parent.has(next)) return at;
      at = next;
    }
  };
  return new Map(articles.map(({ id }) => [id, root(id)]));
}

/** True where two articles are different sources: neither repeats the other. */
export function areDistinct(groups: CopyGroups, x: string, y: string): boolean {
  return (groups.get(x) ?? x) !== (groups.get(y) ?? y);
}
