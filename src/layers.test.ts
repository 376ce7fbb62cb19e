import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceFacts } from '../scripts/source-facts';

/** The import table: a folder, and what it may import besides itself. `src/README.md` shows it with the reasons. */
const MAY_IMPORT: Readonly<Record<string, string>> = {
  model: '',
  engine: 'model',
  worker: 'engine model',
  headless: 'engine library/import marks export model',
  library: 'model',
  marks: 'model',
  export: 'marks model',
  queries: 'worker/engine-client library model',
  session: 'model library',
  ui: '',
  reader: 'queries session marks ui model',
  shelf: 'queries session marks export ui model',
  app: 'model worker library marks export queries session ui reader shelf',
  'main.tsx': 'app',
};

/** Packages for the folders that must run anywhere; every other folder may import any installed package. */
const MAY_USE_PACKAGES: Readonly<Record<string, string>> = {
  model: '',
  engine:
    'wink-nlp wink-eng-lite-web-model chrono-node hedges weasels countries-list franc-min diff',
};

/** The only folder that runs in Node alone. */
const NODE_FOLDER = 'headless';

/** Page, network, storage, clock and chance: with any of these the same input could give another output. */
const BANNED_IN_ENGINE =
  'document window self globalThis navigator location process fetch XMLHttpRequest WebSocket ' +
  'localStorage sessionStorage indexedDB performance crypto setTimeout setInterval Date.now Math.random';

const words = (list: string) => list.split(' ').filter(Boolean);

const SOURCE = import.meta.dirname;

/** Every source file below src but tests, as paths with forward slashes. */
const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|d)\.tsx?$/.test(path));

const WATCHED = new Set([...words(BANNED_IN_ENGINE), 'new Date()']);

const factsOf = (path: string) =>
  readSourceFacts(path, readFileSync(join(SOURCE, path), 'utf8'), WATCHED);

const folderOf = (path: string) => path.split('/')[0] ?? path;

/** Why a file may not import a name, or null when it may. */
function findFault(path: string, name: string): string | null {
  const from = folderOf(path);
  const allowed = MAY_IMPORT[from];
  if (allowed === undefined) return `${path}: ${from} is not in the import table`;
  if (name.startsWith('.')) {
    const target = relative(SOURCE, join(SOURCE, dirname(path), name))
      .split(sep)
      .join('/');
    const isAllowed = [from, ...words(allowed)].some(
      (prefix) => target === prefix || target.startsWith(`${prefix}/`) || isFile(target, prefix),
    );
    return isAllowed ? null : `${path} imports ${target}`;
  }
  if (name.startsWith('node:')) return from === NODE_FOLDER ? null : `${path} imports ${name}`;
  const packages = MAY_USE_PACKAGES[from];
  const isAllowed = packages === undefined || words(packages).includes(packageOf(name));
  return isAllowed ? null : `${path} imports the package ${name}`;
}

/** Whether a target is the very file that a prefix names, with or without its extension. */
const isFile = (target: string, prefix: string) => target.replace(/\.tsx?$/, '') === prefix;

/** `@scope/name/part` -> `@scope/name`, `name/part` -> `name`. */
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

describe('the import table', () => {
  it('tells a wrong import from a right one', () => {
    expect(findFault('engine/align/a.ts', '../../model/span')).toBeNull();
    expect(findFault('engine/a.ts', 'wink-nlp')).toBeNull();
    expect(findFault('queries/a.ts', '../worker/engine-client')).toBeNull();
    expect(findFault('queries/a.ts', '../worker/engine.worker.ts')).not.toBeNull();
    expect(findFault('reader/paint/a.tsx', '../../engine/index')).not.toBeNull();
    expect(findFault('engine/a.ts', 'react')).not.toBeNull();
    expect(findFault('library/a.ts', 'node:fs')).not.toBeNull();
    expect(findFault('app/a.ts', '../../scripts/gates')).not.toBeNull();
    expect(findFault('elsewhere/a.ts', './b')).not.toBeNull();
  });

  it('is kept by every file', () => {
    expect(FILES).toContain('main.tsx');
    const faults = FILES.flatMap((path) =>
      factsOf(path).imports.map((name) => findFault(path, name)),
    );
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });
});

describe('the engine and the model', () => {
  it('use no page, network, storage, clock or chance', () => {
    const faults = FILES.filter((path) => ['engine', 'model'].includes(folderOf(path))).flatMap(
      (path) => factsOf(path).uses.map((use) => `${path} uses ${use}`),
    );
    expect(faults).toEqual([]);
  });
});
