import { importFile } from '../library/import/import-file';
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
  return importFile({ name, bytes, sha256: await sha256(bytes) }, parseHtml);
}

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
