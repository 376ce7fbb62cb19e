import { describe, expect, it } from 'vitest';
import { readCommandLine } from './command-line';

const read = (line: string) => readCommandLine(line.split(' ').filter((word) => word !== ''));

describe('readCommandLine', () => {
  it('takes files, also one whose name begins with a dash', () => {
    expect(read('a.txt b.txt')).toMatchObject({
      value: { kind: 'files', files: ['a.txt', 'b.txt'], limitMs: null },
    });
    expect(read('-- -a.txt')).toMatchObject({ value: { files: ['-a.txt'] } });
  });

  it('takes a list of stories with a folder for the results', () => {
    expect(read('--stories list.json --out results --limit-ms 1.5')).toMatchObject({
      value: { kind: 'stories', list: 'list.json', out: 'results', limitMs: 1.5 },
    });
  });

  it('refuses what it does not understand, with a reason', () => {
    const wrong = [
      '',
      '--speed 9',
      'a.txt --out results',
      '--stories list.json',
      '--stories list.json --out results a.txt',
      'a.txt --limit-ms soon',
      'a.txt --limit-ms -1',
      'a.txt --limit-ms= ',
      'a.txt '.repeat(33),
    ];
    for (const line of wrong) {
      expect({ line, ...read(line) }).toMatchObject({ line, ok: false, kind: 'usage' });
    }
  });
});
