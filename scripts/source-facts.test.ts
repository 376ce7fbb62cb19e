import { expect, it } from 'vitest';
import { readSourceFacts } from './source-facts.ts';

it('finds every way to import a module', () => {
  const { imports } = readSourceFacts(
    'x.tsx',
    `import { a } from './a'; import type { B } from './b'; import './c.css';
     export * from './d'; export { e } from './e'; export const local = 1;
     const f = await import('./f'); type G = import('./g').G;
     const worker = new Worker(new URL('./h.worker.ts', import.meta.url), { type: 'module' });
     const elsewhere = new URL('./i', location.href); // import './j'
     const text = "import './k'"; const view = <p>import './l'</p>;`,
  );
  expect(imports.map((name) => name.slice(2))).toEqual([
    'a',
    'b',
    'c.css',
    'd',
    'e',
    'f',
    'g',
    'h.worker.ts',
  ]);
});

it('finds globals in use, but no members, keys, parameters, comments or strings of that name', () => {
  const watched = new Set(['document', 'fetch', 'Math.random', 'Date.now', 'new Date()']);
  const uses = (text: string) => readSourceFacts('x.ts', text, watched).uses;
  expect(uses('document.title; const roll = Math.random(); fetch("x")')).toEqual([
    'document',
    'Math.random',
    'fetch',
  ]);
  expect(uses('const now = Date.now; const same = { fetch };')).toEqual(['Date.now', 'fetch']);
  expect(uses('new Date(); new Date(2026, 1)')).toEqual(['new Date()']);
  expect(uses('Math.max(1); a.document; ({ document: 1 }); // document')).toEqual([]);
  expect(uses('interface A { document: string; fetch(): void } const s = "document";')).toEqual([]);
});
