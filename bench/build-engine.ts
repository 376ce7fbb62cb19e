import { tmpdir } from 'node:os';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as engine from '../src/engine/index';

type Engine = typeof engine;

/**
 * The engine as users get it: bundled and minified by what builds the app. Run from its sources it is some 7 % slower, as
 * `tsx` gives every function within a function its name each time that it is made.
 * Cost: some seconds.
 */
export async function buildEngine(): Promise<Engine> {
  const folder = await mkdtemp(path.join(tmpdir(), 'engine-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: fileURLToPath(new URL('../src/engine/index.ts', import.meta.url)),
        outDir: folder,
        minify: true,
        rollupOptions: { output: { entryFileNames: 'engine.mjs' } },
      },
    });
    return (await import(pathToFileURL(path.join(folder, 'engine.mjs')).href)) as Engine;
  } finally {
    await rm(folder, { recursive: true });
  }
}
