import { resolve } from 'node:path';
import { compare, type PreparedArticle, prepare } from '../engine/index';
import type { Comparison } from '../model/comparison';
import { fail, type Outcome, succeed } from '../model/outcome';
import { NO_DEADLINE, type ReportProgress } from '../model/progress';
import { readArticleFile, reasonOf } from './read-article-file';

/** Files of one story at most. */
export const MAX_FILES = 32;

export interface CompareFilesOptions {
  /** The folder that relative paths start from. */
  readonly base: string;
  /** Time for comparing, once all files are read; null for no limit. */
  readonly limitMs: number | null;
  readonly progress: ReportProgress;
}

/**
 * Reads files and compares them, with the engine that the browser runs.
 * Errors: one line for each file that cannot be read, naming it and the reason; `failed` where the analysis broke down.
 */
export async function compareFiles(
  files: readonly string[],
  { base, limitMs, progress }: CompareFilesOptions,
): Promise<Outcome<Comparison>> {
  const articles: PreparedArticle[] = [];
  const problems: string[] = [];
  for (const [index, file] of files.entries()) {
    progress('read', index, files.length);
    const raw = await readArticleFile(resolve(base, file));
    if (!raw.ok) problems.push(`${file.replace(/\s+/g, ' ')}: ${raw.message}`);
    else if (problems.length === 0) {
      try {
        articles.push(prepare(raw.value));
      } catch (error) {
        return fail('failed', `${file}: it could not be analysed (${reasonOf(error)})`);
      }
    }
  }
  if (problems.length > 0) return fail('unreadable', problems.join('\n'));
  try {
    return succeed(compare(articles, { deadline: deadlineIn(limitMs), progress }));
  } catch (error) {
    return fail('failed', `${files.join(', ')}: could not be compared (${reasonOf(error)})`);
  }
}

function deadlineIn(limitMs: number | null) {
  if (limitMs === null) return NO_DEADLINE;
  const end = performance.now() + limitMs;
  return { expired: () => performance.now() >= end };
}
