import type { GivenFile } from '../queries/use-library';

/** A paste: its plain text, and its page where the clipboard holds one. */
export interface Paste {
  readonly text: string;
  readonly html: string | null;
}

/** Longest name that is made of a paste's first line, in UTF-16 units. */
const MAX_NAME_LENGTH = 60;
/** Before a pasted page, so that no charset which it declares is believed: a clipboard is UTF-8 always. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A paste as a file named after its first line. The page is taken where there is one and the reader has not edited
 * its text since.
 */
export function pastedFile(text: string, paste: Paste | null): GivenFile {
  const page = paste !== null && sameWords(paste.text, text) ? paste.html : null;
  const content = page === null ? text : `${BYTE_ORDER_MARK}${page}`;
  return {
    name: `${nameOf(text)}.${page === null ? 'txt' : 'html'}`,
    bytes: new TextEncoder().encode(content),
  };
}

/** Line ends change on the way through a text box. */
function sameWords(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
}

function nameOf(text: string): string {
  const line = text.split('\n').find((each) => each.trim() !== '') ?? '';
  const words = line.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length > MAX_NAME_LENGTH) break;
    name = name === '' ? word : `${name} ${word}`;
  }
  return name || 'Pasted text';
}
