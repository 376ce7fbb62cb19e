import { readHtml } from './html';
import type { ReadPage } from './import-file';
import { shieldMarkup } from './shield-markup';

/** Parses a page without running or fetching anything of it: DOMParser in the browser, its like elsewhere. */
export type ParseHtml = (html: string) => Document;

/**
 * All visible text of a page, one block a line, with what its markup says of the lines and declares of itself.
 * Shape: null where the parser gives up: parsers that recurse run out of stack on hostile nesting. Cost: linear for common pages.
 */
export function readPage(html: string, parseHtml: ParseHtml): ReturnType<ReadPage> {
  let document: Document;
  try {
    document = parseHtml(shieldMarkup(html));
  } catch {
    return null;
  }
  return readHtml(document);
}
