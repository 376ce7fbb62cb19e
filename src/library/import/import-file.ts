import type { RawArticle } from '../../model/article';
import { fail, type Outcome, succeed } from '../../model/outcome';
import { decodeText } from './decode-text';

/** A file as it was dropped or read; `sha256` of its bytes in lower-case hex, computed by the caller. */
export interface ImportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * Reads the markup of a page (`read-page`); null where it cannot be held. Handed in, as what reads pages is as large as all else
 * that is loaded at first: a browser fetches it with the first page only.
 */
export type ReadPage = (html: string) => Pick<RawArticle, 'text' | 'hints' | 'declared'> | null;

/** Endings of file names that are understood, each with the format that it stands for. */
const FORMATS: Readonly<Record<string, RawArticle['format']>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** The format that the ending of a file's name stands for; undefined where it is not understood. */
export function formatOf(name: string): RawArticle['format'] | undefined {
  return FORMATS[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/**
 * Reads one file into what the engine takes. For plain text and Markdown the text is the file's content to the character;
 * for HTML it is all visible text, one block a line.
 * Shape: an empty file gives an article with an empty text.
 * Cost: linear.
 * Errors: `unsupported` for another kind of file, `not-text` for binary data, `unreadable` for a page that no parser can hold.
 */
export function importFile(
  file: ImportedFile,
  readPage: ReadPage,
): Outcome<RawArticle, 'not-text' | 'unsupported' | 'unreadable'> {
  const { name, sha256 } = file;
  const format = formatOf(name);
  if (format === undefined) {
    return fail('unsupported', 'This kind of file is not understood: use .txt, .md or .html.');
  }
  const text = decodeText(file.bytes, { declaresCharset: format === 'html' });
  if (!text.ok) return text;
  if (format !== 'html') {
    return succeed({ name, sha256, format, text: text.value, hints: [], declared: {} });
  }
  const page = readPage(text.value);
  if (page === null) {
    return fail('unreadable', 'This page is nested too deeply to be read: save it as text.');
  }
  return succeed({ name, sha256, format, ...page });
}
