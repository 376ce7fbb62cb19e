import type { Comparison } from '../model/comparison';
import { type Deadline, NO_DEADLINE, type ReportProgress } from '../model/progress';
import { alignArticles, type PairCache } from './align/align-articles';
import { linksWithConflicts } from './links-with-conflicts';
import { findCopies } from './align/copies';
import { joinByLinks } from './entities/join-by-links';
import { resolveEntities } from './entities/shared-entities';
import type { SentencesRead } from './facts/clause-context';
import { findFacts } from './facts/find-facts';
import { ToldElsewhere } from './facts/told-elsewhere';
import { finish } from './finish';
import { findFramings } from './framing/find-framings';
import type { PreparedArticle } from './prepared';

export interface CompareOptions {
  readonly deadline?: Deadline;
  readonly progress?: ReportProgress;
  /** Keeps the links of pairs across calls, so that a further article costs only its own pairs. */
  readonly pairs?: PairCache;
}

/**
 * Compares 1..32 prepared articles: who is who, what matches, what is shared, how it is told.
 * The articles are worked on in an order of their own (by content), so that the result does not depend on
 * the order in which they were given, except that ids and arrays follow it.
 * When the deadline expires the steps not reached stay empty and `complete` is false.
 */
export function compare(
  articles: readonly PreparedArticle[],
  options: CompareOptions = {},
): Comparison {
  const deadline = options.deadline ?? NO_DEADLINE;
  const progress = options.progress ?? (() => undefined);
  const order = canonicalOrder(articles);
  const columns = order.map((index) => articles[index]!);

  progress('who-is-who', 0, 1);
  const byName = resolveEntities(columns);
  const copies = findCopies(columns);
  const read = columns.map((): SentencesRead => new Map());
  progress('align', 0, 1);
  const aligned = alignArticles(columns, {
    deadline,
    progress,
    entities: byName,
    read,
    ...(options.pairs && { pairs: options.pairs }),
  });
  const entities = joinByLinks(columns, byName, aligned.links);
  progress('facts', 0, 1);
  const told = new ToldElsewhere(deadline.expired() ? [] : columns);
  const facts = deadline.expired() ? [] : findFacts(columns, aligned, copies, entities, read, told);
  progress('framing', 0, 1);
  const framings = deadline.expired()
    ? []
    : findFramings(columns, entities, aligned.links, facts, copies, told);
  const complete = aligned.complete && !deadline.expired();
  return finish({
    columns,
    order,
    copies,
    entities,
    links: linksWithConflicts(aligned.links, facts),
    facts,
    framings,
    complete,
  });
}

/** Indexes of `articles` sorted by content hash, then by name: the same for every order of the same files. */
function canonicalOrder(articles: readonly PreparedArticle[]): number[] {
  const key = (index: number) => `${articles[index]!.sha256} ${articles[index]!.name}`;
  return articles
    .map((_, index) => index)
    .sort((x, y) => (key(x) < key(y) ? -1 : key(x) > key(y) ? 1 : x - y));
}
