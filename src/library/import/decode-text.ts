import { fail, type Outcome, succeed } from '../../model/outcome';

/** Characters of a page's head in which a `<meta charset>` is looked for: what the HTML standard asks for. */
const CHARSET_PRESCAN_BYTES = 1024;
/** Share of control characters from which data is no text; random bytes have about 0.11, real pages under 0.001. */
const BINARY_CONTROL_SHARE = 0.02;
/** Characters looked at to tell text from binary data: enough for a steady share, and quick on large files. */
const BINARY_SAMPLE_LENGTH = 65_536;

/**
 * The text of a file: UTF-8 or UTF-16 by its byte-order mark, else the charset that an HTML page declares, else UTF-8,
 * and where the bytes are not UTF-8, Windows-1252. The byte-order mark is left out; nothing else is changed.
 * Shape: empty bytes give the empty text.
 * Cost: linear.
 * Errors: `not-text` for binary data.
 */
export function decodeText(
  bytes: Uint8Array,
  options: { readonly declaresCharset: boolean },
): Outcome<string, 'not-text'> {
  const label =
    charsetOfMark(bytes) ?? (options.declaresCharset ? declaredCharset(bytes) : null) ?? 'utf-8';
  const text = decodeAs(label, bytes) ?? decodeAs('windows-1252', bytes) ?? '';
  if (looksBinary(text)) {
    return fail(
      'not-text',
      'This file holds binary data, not text: save the page as text or HTML.',
    );
  }
  return succeed(text);
}

function charsetOfMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, CHARSET_PRESCAN_BYTES));
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1];
  // A page that could be read so far as single bytes cannot be UTF-16, whatever it says.
  return label === undefined || /^utf-?16/i.test(label) ? null : label;
}

/** Null where the bytes are not valid in that charset, or where no such charset is known. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    const lenient = label.startsWith('utf-16');
    const decoder = new TextDecoder(label, { fatal: !lenient });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withWindowsMarks(text) : text;
  } catch {
    return null;
  }
}

/** Windows-1252 for the bytes 0x80 to 0x9f, in order; the five that it leaves open stay control characters. */
const WINDOWS_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes Windows-1252 as Latin-1: curly quotes come out as control characters. Goes with Node 20. */
function withWindowsMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (mark) => WINDOWS_MARKS[mark.charCodeAt(0) - 0x80]!);
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, BINARY_SAMPLE_LENGTH);
  let controls = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 127) controls += 1;
  }
  return controls > sample.length * BINARY_CONTROL_SHARE;
}
