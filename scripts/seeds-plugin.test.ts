import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readStories, seedsPlugin } from './seeds-plugin.ts';

let root = '';
let server: ViteDevServer;
let address = '';

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'seeds-'));
  mkdirSync(join(root, 'seeds', 'talks'), { recursive: true });
  writeFileSync(join(root, 'seeds', 'talks', 'a.txt'), '\ufeffone\r\ntwo');
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    server: { host: '127.0.0.1', port: 0 },
    plugins: [seedsPlugin()],
  });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? '';
});

afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

it('serves a file unchanged to the byte, and nothing outside the index', async () => {
  const bytes = Buffer.from(await (await fetch(`${address}seeds/talks/a.txt`)).arrayBuffer());
  expect(bytes).toEqual(readFileSync(join(root, 'seeds', 'talks', 'a.txt')));
  expect((await fetch(`${address}seeds/talks/gone.txt`)).status).toBe(404);
  expect((await fetch(`${address}seeds/talks/..%2f..%2fpackage.json`)).status).toBe(404);
});

it('lists a file dropped in while it runs, and tells the page', async () => {
  const told = new Promise((resolve) => {
    const send = server.ws.send.bind(server.ws);
    server.ws.send = (...message: unknown[]) => {
      resolve(message[0]);
      return Reflect.apply(send, server.ws, message);
    };
  });
  // More than once: a file that comes while the watcher still takes stock is not announced.
  const dropping = setInterval(
    () => appendFileSync(join(root, 'seeds', 'talks', 'b.md'), 'x'),
    200,
  );
  expect(await told).toMatchObject({ type: 'custom', event: 'crossread:seeds-changed' });
  clearInterval(dropping);
  const stories = await (await fetch(`${address}seeds/index.json`)).json();
  expect(stories).toEqual([
    {
      id: 'talks',
      title: 'talks',
      articles: [
        { file: 'a.txt', url: 'seeds/talks/a.txt' },
        { file: 'b.md', url: 'seeds/talks/b.md' },
      ],
    },
  ]);
});

it('reports a broken story.json and lists the story all the same', () => {
  writeFileSync(join(root, 'seeds', 'talks', 'story.json'), '{');
  const warnings: string[] = [];
  const stories = readStories(join(root, 'seeds'), (text) => warnings.push(text));
  expect(stories).toMatchObject([{ id: 'talks', articles: [{ file: 'a.txt' }] }]);
  expect(warnings).toHaveLength(1);
});
