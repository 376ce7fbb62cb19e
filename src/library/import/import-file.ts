import type { RawArticle } from '../../model/article';
import { fail, type Outcome, succeed } from '../../model/outcome';
import { decodeText } from './decode-text';

/** A file as it was dropped or read; `sha256` of its bytes in lower-case hex, computed by the caller. */
export interface ImportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Parses a page without running or fetching anything of it: DOMParser in the browser, its like elsewhere. */
export type ParseHtml = (html: string) => Document;

/** Endings of file names that are understood, each with the format that it stands for. */
const FORMATS: Readonly<Record<string, RawArticle['format']>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
};

/**
 * Reads one file into what the engine takes. For plain text and Markdown the text is the file's content to the character.
 * Shape: an empty file gives an article with an empty text.
 * Cost: linear.
 * Errors: `unsupported` for another kind of file, `not-text` for binary data.
 */
export function importFile(
  file: ImportedFile,
  _parseHtml: ParseHtml,
): Outcome<RawArticle, 'not-text' | 'unsupported'> {
  const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const format = FORMATS[ending];
  if (format === undefined) {
    return fail('unsupported', 'This kind of file is not understood: use .txt, .md or .html.');
  }
  const text = decodeText(file.bytes, { declaresCharset: false });
  if (!text.ok) return text;
  const { name, sha256 } = file;
  return succeed({ name, sha256, format, text: text.value, hints: [], declared: {} });
}
