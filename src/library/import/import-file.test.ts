import { describe, expect, it } from 'vitest';
import { importFile } from './import-file';

const UTF8 = new TextEncoder();
const noPage = () => null;

function read(name: string, bytes: Uint8Array) {
  return importFile({ name, bytes, sha256: 'x' }, noPage);
}

function textOf(name: string, bytes: Uint8Array): string {
  const outcome = read(name, bytes);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.text;
}

describe('importFile', () => {
  it('keeps the text of a plain file to the character, Windows line ends included', () => {
    const text = 'Rain over Malo\r\n\r\n  Two rivers rose.\t\u{1F30A}\r\n';
    expect(textOf('a.txt', UTF8.encode(text))).toBe(text);
    expect(textOf('a.md', UTF8.encode(text))).toBe(text);
  });

  it('leaves out a byte-order mark and reads UTF-16 by it', () => {
    expect(textOf('a.txt', UTF8.encode('\uFEFFRain'))).toBe('Rain');
    expect(textOf('a.txt', Uint8Array.of(0xff, 0xfe, 0x52, 0, 0x61, 0))).toBe('Ra');
    expect(textOf('a.txt', Uint8Array.of(0xfe, 0xff, 0, 0x52, 0, 0x61))).toBe('Ra');
  });

  it('takes bytes that are not UTF-8 for Windows-1252', () => {
    expect(textOf('a.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x92))).toBe('caf\u00e9\u2019');
  });

  it('gives a valid article for an empty file', () => {
    expect(textOf('a.txt', new Uint8Array())).toBe('');
  });

  it('refuses binary data and kinds of files that it does not know', () => {
    const binary = Uint8Array.from({ length: 512 }, (_, index) => (index * 37) % 256);
    expect(read('a.txt', binary)).toMatchObject({ ok: false, kind: 'not-text' });
    expect(read('a.exe', UTF8.encode('x'))).toMatchObject({ ok: false, kind: 'unsupported' });
    expect(read('noending', UTF8.encode('x'))).toMatchObject({ ok: false, kind: 'unsupported' });
  });
});
