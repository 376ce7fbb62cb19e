import { describe, expect, it } from 'vitest';
import { pastedFile } from './pasted-file';

const TEXT = '\n  The dam held: “luck”\n\nIt rained.';
const PAGE = '<p>The dam held</p>';

function read(text: string, paste: Parameters<typeof pastedFile>[1]) {
  const { name, bytes } = pastedFile(text, paste);
  return { name, content: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

describe('pastedFile', () => {
  it('keeps plain text to the character, named after its first line', () => {
    expect(read(TEXT, null)).toEqual({ name: 'The dam held luck.txt', content: TEXT });
  });

  it('takes the page of a rich paste, whatever charset it declares', () => {
    const paste = { text: TEXT.replaceAll('\n', '\r\n'), html: PAGE };
    expect(read(TEXT, paste)).toEqual({ name: 'The dam held luck.html', content: `\uFEFF${PAGE}` });
  });

  it('takes the text where the reader has edited it', () => {
    expect(read('My own words', { text: TEXT, html: PAGE }).content).toBe('My own words');
  });

  it('has a name for anything, never too long', () => {
    expect(read('***', null).name).toBe('Pasted text.txt');
    expect(read('word '.repeat(100), null).name.length).toBeLessThan(70);
    expect(read('x'.repeat(1000), null).name).toBe('Pasted text.txt');
  });
});
