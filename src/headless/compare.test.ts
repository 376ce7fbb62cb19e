import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../model/comparison';

const PROJECT = join(import.meta.dirname, '../..');
/** Time for one run of the command on a busy machine, in ms. */
const PATIENCE_MS = 60_000;

const BINARY = Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256);
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'empty.txt': '',
  'word.txt': 'Flood',
  'spaces.txt': ' \n\t\r\n ',
  'windows.txt': 'The dam held.\r\n\r\nNobody was hurt.\r\n',
  'mark.txt': '\uFEFFThe dam held.',
  'emoji.txt':
    'The dam held \u{1F44D}\u{1F3FD}. \u{1F1F3}\u{1F1F4} sent help \u{1F469}\u200D\u{1F692}.',
  'hebrew.txt': 'הסכר החזיק מעמד. איש לא נפגע.\n\nالسد صمد ولم يصب أحد.',
  'torn.txt': Uint8Array.of(0xf0, 0x9f, 0x41, 0x20, 0xe2, 0x82, 0x20, 0x42),
  'binary.txt': BINARY,
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'));
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'folder.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command in the folder of the files. */
function run(...args: string[]) {
  const command = ['--import', join(PROJECT, 'node_modules/tsx/dist/esm/index.mjs')];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...command, join(PROJECT, 'src/headless/compare.ts'), ...args],
    { cwd: folder, encoding: 'utf8', timeout: PATIENCE_MS },
  );
  return { status, stdout, complaints: stderr.split('\n').filter((line) => line !== '') };
}

/** Runs a list of stories and gives the results that were written, by id. */
function runStories(stories: unknown) {
  const list = typeof stories === 'string' ? stories : JSON.stringify(stories);
  writeFileSync(join(folder, 'stories.json'), list);
  const out = mkdtempSync(join(folder, 'out-'));
  const result = run('--stories', 'stories.json', '--out', join(out, 'new'));
  const written = readdirSync(out).length > 0 ? readdirSync(join(out, 'new')) : [];
  const read = (name: string): [string, Comparison] => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(join(out, 'new', name), 'utf8')),
  ];
  return { ...result, results: new Map(written.map(read)) };
}

describe('compare FILE …', { timeout: PATIENCE_MS * 2 }, () => {
  it('prints one JSON document and nothing else', () => {
    const { status, stdout, complaints } = run('windows.txt', 'mark.txt');
    expect(complaints).toEqual([]);
    expect(status).toBe(0);
    const comparison = JSON.parse(stdout) as Comparison;
    expect(comparison.articles.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'a windows.txt',
      'b mark.txt',
    ]);
    expect(comparison.complete).toBe(true);
  });

  it('says in one line each which files cannot be read and why', () => {
    const { status, stdout, complaints } = run(
      'missing.txt',
      'word.txt',
      'binary.txt',
      'folder.txt',
    );
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(complaints).toHaveLength(3);
    expect(complaints[0]).toBe('compare: missing.txt: there is no such file');
    expect(complaints[1]).toMatch(/^compare: binary\.txt: .*not text/);
    expect(complaints[2]).toBe('compare: folder.txt: it is a folder, not a file');
  });

  it('says in one line what is wrong with its arguments', () => {
    const { status, stdout, complaints } = run('--speed', '9');
    expect({ status, stdout, lines: complaints.length }).toEqual({
      status: 2,
      stdout: '',
      lines: 1,
    });
  });

  it('gives what it has when its time is over, and says so', () => {
    const { status, stdout, complaints } = run('windows.txt', 'word.txt', '--limit-ms', '0');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ complete: false, facts: [] });
    expect(complaints).toEqual(['compare: the time limit cut the work short']);
  });
});

describe('compare --stories', { timeout: PATIENCE_MS * 2 }, () => {
  it('keeps the text of odd files to the character, a byte-order mark aside', () => {
    const names = Object.keys(FILES).filter((name) => name !== 'binary.txt');
    const { status, complaints, results } = runStories(
      names.map((name) => ({ id: name, files: [name] })),
    );
    expect(complaints).toEqual([]);
    expect(status).toBe(0);
    for (const name of names.filter((each) => each !== 'torn.txt')) {
      const expected = String(FILES[name]).replace('\uFEFF', '');
      expect(results.get(name)?.articles[0]?.text).toBe(expected);
    }
  });

  it('goes on after a story that cannot be read, and tells each', () => {
    const { status, complaints, results } = runStories([
      { id: 'first', files: ['word.txt', 'missing.txt'] },
      { id: '../escape', files: ['word.txt'] },
      { id: 'nothing', files: [] },
      { id: 'last', files: ['word.txt', 'empty.txt'] },
      { id: 'last', files: ['mark.txt'] },
      7,
    ]);
    expect(status).toBe(2);
    expect([...results.keys()]).toEqual(['last']);
    expect(results.get('last')?.articles).toHaveLength(2);
    expect(complaints).toHaveLength(5);
    expect(complaints[0]).toBe('compare: first: missing.txt: there is no such file');
  });

  it('refuses a list that is not JSON or no list', () => {
    for (const list of ['[{"id": ', '{"id": "one"}']) {
      const { status, complaints } = runStories(list);
      expect(status).toBe(2);
      expect(complaints).toHaveLength(1);
      expect(complaints[0]).toContain('stories.json: it is not');
    }
  });
});
