import {
  compare,
  ENGINE_VERSION,
  type PairCache,
  type PreparedArticle,
  prepare,
} from '../engine/index';
import type { RawArticle } from '../model/article';
import type { Comparison } from '../model/comparison';
import type { Deadline, ReportProgress } from '../model/progress';
import { BoundedCache } from './bounded-cache';

/** Text of the prepared articles that are kept, in UTF-16 units. A prepared article takes some 100 bytes a unit. */
const KEPT_TEXT_LENGTH = 4_000_000;
/** Links that are kept over all pairs; one takes about 1 kB. */
const KEPT_LINKS = 100_000;

/** What is kept between comparisons, so that another column, or one less, costs only what is new. */
export interface EngineMemory {
  readonly prepared: PreparedCache;
  readonly pairs: PairCache;
}

/** Prepared articles by content, name and engine version. */
interface PreparedCache {
  get(key: string): PreparedArticle | undefined;
  set(key: string, article: PreparedArticle): unknown;
}

/** A memory with nothing in it. */
export function createEngineMemory(): EngineMemory {
  return {
    prepared: new BoundedCache(KEPT_TEXT_LENGTH, (article) => article.text.length),
    pairs: new BoundedCache(KEPT_LINKS, (links) => links.length),
  };
}

/**
 * Prepares the articles that the memory does not hold, then compares them all.
 * `breathe` is awaited between steps, so that a message (a cancellation) can come in.
 * Shape: null where the deadline was over before there was anything to compare.
 */
export async function runComparison(
  articles: readonly RawArticle[],
  memory: EngineMemory,
  options: RunOptions,
): Promise<Comparison | null> {
  const { deadline, progress, breathe } = options;
  const prepared: PreparedArticle[] = [];
  for (const [index, article] of articles.entries()) {
    progress('read', index, articles.length);
    await breathe();
    if (deadline.expired()) return null;
    prepared.push(prepareOnce(article, memory));
  }
  progress('read', articles.length, articles.length);
  await breathe();
  if (deadline.expired()) return null;
  return compare(prepared, { ...limitMatching(options), pairs: memory.pairs });
}

/**
 * The deadline with a limit for the matching, the only step that grows with the number of pairs. The other steps are done
 * all the same, so that what was matched in time is also gathered; the memory keeps it, so that going on begins there.
 */
function limitMatching({ deadline, progress, limitMs, now }: RunOptions) {
  let end = Number.POSITIVE_INFINITY;
  const limited: ReportProgress = (step, done, total) => {
    if (step !== 'align') end = Number.POSITIVE_INFINITY;
    else if (end === Number.POSITIVE_INFINITY && limitMs !== null) end = now() + limitMs;
    progress(step, done, total);
  };
  return { deadline: { expired: () => deadline.expired() || now() >= end }, progress: limited };
}

export interface RunOptions {
  readonly deadline: Deadline;
  readonly progress: ReportProgress;
  readonly breathe: () => Promise<void>;
  /** How long the matching may take, in ms; null: as long as it takes. */
  readonly limitMs: number | null;
  /** The time on any clock that does not go back. Unit: ms. */
  readonly now: () => number;
}

function prepareOnce(article: RawArticle, memory: EngineMemory): PreparedArticle {
  const key = JSON.stringify([ENGINE_VERSION, article.sha256, article.format, article.name]);
  const known = memory.prepared.get(key);
  if (known !== undefined) return known;
  const prepared = prepare(article);
  memory.prepared.set(key, prepared);
  return prepared;
}
