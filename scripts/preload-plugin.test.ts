import type { Rollup } from 'vite';
import { expect, it } from 'vitest';
import { preloadTags } from './preload-plugin.ts';

const chunk = (fileName: string, more: object) =>
  [fileName, { type: 'chunk', fileName, imports: [], dynamicImports: [], ...more }] as const;

const BUNDLE = Object.fromEntries([
  chunk('start.js', { isEntry: true, imports: ['shared.js'], dynamicImports: ['app.js'] }),
  chunk('shared.js', {}),
  chunk('app.js', {
    imports: ['shared.js', 'parts.js'],
    dynamicImports: ['later.js'],
    viteMetadata: { importedCss: new Set(['app.css']) },
  }),
  chunk('parts.js', {
    imports: ['app.js'],
    viteMetadata: { importedCss: new Set(['parts.css']) },
  }),
  chunk('later.js', { viteMetadata: { importedCss: new Set(['later.css']) } }),
]) as unknown as Rollup.OutputBundle;

it('links what the first script imports dynamically, styles of a part before those of the whole, and nothing that comes later or is there already', () => {
  const links = preloadTags(BUNDLE).map(
    ({ attrs }) => `${String(attrs?.rel)} ${String(attrs?.href)}`,
  );
  expect(links).toEqual([
    'stylesheet ./parts.css',
    'stylesheet ./app.css',
    'modulepreload ./parts.js',
    'modulepreload ./app.js',
  ]);
});
