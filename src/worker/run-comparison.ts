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
export interface PreparedCache {
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
  { deadline, progress, breathe }: RunOptions,
): Promise<Comparison | null> {
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
  return compare(prepared, { deadline, progress, pairs: memory.pairs });
}

export interface RunOptions {
  readonly deadline: Deadline;
  readonly progress: ReportProgress;
  readonly breathe: () => Promise<void>;
}

function prepareOnce(article: RawArticle, memory: EngineMemory): PreparedArticle {
  const key = JSON.stringify([ENGINE_VERSION, article.sha256, article.format, article.name]);
  const known = memory.prepared.get(key);
  if (known !== undefined) return known;
  const prepared = prepare(article);
  memory.prepared.set(key, prepared);
  return prepared;
}
