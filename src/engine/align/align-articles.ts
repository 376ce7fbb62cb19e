import type { Deadline, ReportProgress } from '../../model/progress';
import type { SentencesRead } from '../facts/clause-context';
import type { PairLink, PreparedArticle, SharedEntity } from '../prepared';
import { alignPair, LEAST_CONFIDENCE } from './align-pair';
import { readStatements } from './statements';
import { Vocabulary } from './vocabulary';

/**
 * Links and hints of pairs already aligned, by the content hashes of both articles. They depend on that pair alone, never on
 * what else stands beside it.
 */
export interface PairCache {
  get(key: string): readonly PairLink[] | undefined;
  set(key: string, links: readonly PairLink[]): unknown;
}

export interface AlignOptions {
  readonly deadline: Deadline;
  readonly progress: ReportProgress;
  readonly pairs?: PairCache;
  /** Who is who in all columns: of two a pair need not ask again. */
  readonly entities?: readonly SharedEntity[];
  /** By column: what this comparison reads of its sentences. */
  readonly read?: readonly SentencesRead[];
}

/** What matches between articles. */
export interface Matches {
  readonly links: readonly PairLink[];
  /** Too unsure to be given as links; they still speak against saying that a sentence stands in one article only. */
  readonly hints: readonly PairLink[];
}

export interface Alignment extends Matches {
  readonly complete: boolean;
}

/**
 * The links between every two columns.
 * Shape: by column of `a`, then of `b`, then in reading order. When the deadline expires, the pairs not reached
 * have no links and `complete` is false.
 * Cost: linear in the columns' length for each pair that the cache does not hold.
 */
export function alignArticles(
  columns: readonly PreparedArticle[],
  { deadline, progress, pairs, entities, read }: AlignOptions,
): Alignment {
  const vocabulary = new Vocabulary();
  const sides = columns.map((article, column) => ({
    column,
    article,
    statements: readStatements(article, vocabulary),
    read: read?.[column] ?? new Map(),
  }));
  const shared = columns.length === 2 ? entities : undefined;
  const links: PairLink[] = [];
  const hints: PairLink[] = [];
  const total = (columns.length * (columns.length - 1)) / 2;
  let done = 0;
  for (const [index, a] of sides.entries()) {
    for (const b of sides.slice(index + 1)) {
      if (deadline.expired()) return { links, hints, complete: false };
      const key = `${keyOf(a.article)} ${keyOf(b.article)}`;
      const known = pairs?.get(key)?.map((link) => inColumns(link, a.column, b.column));
      const found = known ?? alignPair(a, b, vocabulary, deadline, shared);
      if (!found) return { links, hints, complete: false };
      if (!known) pairs?.set(key, found);
      for (const link of found) (link.confidence < LEAST_CONFIDENCE ? hints : links).push(link);
      done += 1;
      progress('align', done, total);
    }
  }
  return { links, hints, complete: true };
}

/** A link out of the cache, which may have been found when its articles stood in other columns. */
function inColumns(link: PairLink, a: number, b: number): PairLink {
  return { ...link, a: { ...link.a, column: a }, b: { ...link.b, column: b } };
}

/** The same bytes read as another format have another text. */
function keyOf({ sha256, text }: PreparedArticle): string {
  return `${sha256}:${text.length}`;
}
