import { formatOf, importFile, type ReadPage } from '../library/import/import-file';
import { sha256 } from '../library/sha256';
import type { RawArticle } from '../model/article';
import type { Outcome } from '../model/outcome';

/**
 * Reads the bytes of one file into a raw article. A page is parsed inertly: nothing of it runs or is fetched.
 * Errors: those of the importer.
 */
export async function readArticle(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Outcome<RawArticle>> {
  const file = { name, bytes, sha256: await sha256(bytes) };
  return importFile(file, await pageReaderFor(name));
}

/** Fetched with the first page only. */
async function pageReaderFor(name: string): Promise<ReadPage> {
  if (formatOf(name) !== 'html') return () => null;
  const { readPage } = await import('../library/import/read-page');
  return (html) => readPage(html, parseHtml);
}

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
