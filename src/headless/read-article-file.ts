import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatOf, importFile, type ReadPage } from '../library/import/import-file';
import { readPage } from '../library/import/read-page';
import type { RawArticle } from '../model/article';
import { fail, type Outcome } from '../model/outcome';
import { loadHtmlParser } from './parse-html';

/** Largest file that is read, in bytes: a string of Node's ends at 512 MB, and a tenth of it is no article any more. */
const MAX_BYTES = 50 * 1024 * 1024;

/** What the system says of a file that cannot be read, for people. */
const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'it may not be read (permission denied)',
  EPERM: 'it may not be read (permission denied)',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
};

/**
 * Reads one file from the disk as the browser reads one that is dropped on it.
 * Errors: the importer's, `unreadable` with the system's reason, `too-large`.
 */
export async function readArticleFile(path: string): Promise<Outcome<RawArticle>> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return fail('unreadable', 'it is a folder, not a file');
    if (!facts.isFile()) return fail('unreadable', 'it is not a regular file');
    if (facts.size > MAX_BYTES) return fail('too-large', 'it is larger than 50 MB');
    const bytes = await readFile(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return importFile({ name: basename(path), bytes, sha256 }, await pageReaderFor(path));
  } catch (error) {
    return fail('unreadable', reasonOf(error));
  }
}

async function pageReaderFor(path: string): Promise<ReadPage> {
  if (formatOf(basename(path)) !== 'html') return () => null;
  const parseHtml = await loadHtmlParser();
  return (html) => readPage(html, parseHtml);
}

/** The system's reason where there is one, else the error's own words on one line. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return SYSTEM_REASONS[code ?? ''] ?? String(message).replace(/\s+/g, ' ');
}
