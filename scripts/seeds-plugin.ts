import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { describeStory, parseStoryFile, type SeedStory, type StoryFile } from './seeds-index.ts';

/** Sent to the page when anything under `seeds/` came, went or changed. */
const SEEDS_CHANGED = 'crossread:seeds-changed';

/** Where the list of stories is, relative to the page. */
const INDEX_PATH = 'seeds/index.json';

/** How long to wait for a copy of several files to end before the page is told, in milliseconds. */
const SETTLE_MS = 100;

/**
 * Serves `seeds/` to the app: `seeds/index.json` (a list of stories) and every article's file, unchanged to the byte.
 * In development the folder is read anew at each request, and the page hears `crossread:seeds-changed` on every change.
 */
export function seedsPlugin(): Plugin {
  let root = '';
  return {
    name: 'crossread:seeds',
    configResolved(config) {
      root = join(config.root, 'seeds');
    },
    configureServer(server) {
      server.middlewares.use(serveSeeds(root, (text) => server.config.logger.warn(text)));
      announceChanges(server, root);
    },
    // The list is the first thing that the app asks for, whatever is open.
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${INDEX_PATH}` },
        injectTo: 'head',
      },
    ],
    generateBundle() {
      const stories = readStories(root, (text) => this.warn(text));
      this.emitFile({
        type: 'asset',
        fileName: INDEX_PATH,
        source: JSON.stringify(stories),
      });
      for (const story of stories) {
        for (const { file } of story.articles) {
          const source = readFileSync(join(root, story.id, file));
          this.emitFile({ type: 'asset', fileName: `seeds/${story.id}/${file}`, source });
        }
      }
    },
  };
}

/** Reads every story under `root`; a broken `story.json` is reported and otherwise taken as empty. */
export function readStories(root: string, warn: (text: string) => void): SeedStory[] {
  return readFolder(root)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
    .map((id) => {
      const files = readFolder(join(root, id)).filter((entry) => entry.isFile());
      const names = files.map((entry) => entry.name);
      const story = names.includes('story.json') ? readStoryFile(join(root, id), id, warn) : {};
      return describeStory(id, names, story);
    });
}

/** A folder's entries; none when the folder does not exist (yet, or any more). */
function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function readStoryFile(folder: string, id: string, warn: (text: string) => void): StoryFile {
  try {
    return parseStoryFile(readFileSync(join(folder, 'story.json'), 'utf8'));
  } catch (error) {
    warn(`seeds/${id}/story.json is not used: ${String(error)}`);
    return {};
  }
}

/**
 * Answers requests for `seeds/…`. Only files that the index names are served, so no path can lead out of the folder;
 * all go out as plain text, so that an article saved as HTML cannot run as a page of this origin.
 */
function serveSeeds(root: string, warn: (text: string) => void): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    if (!path.startsWith('seeds/')) return next();
    const stories = readStories(root, warn);
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (path === INDEX_PATH) {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(stories));
      return;
    }
    for (const story of stories) {
      const article = story.articles.find(({ url }) => url === path);
      if (article === undefined) continue;
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.end(readFileSync(join(root, story.id, article.file)));
      return;
    }
    response.statusCode = 404;
    response.end();
  };
}

/** Tells the page once a burst of changes under `root` has settled; Vite watches the whole project already. */
function announceChanges(server: ViteDevServer, root: string): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    if (path !== root && !path.startsWith(root + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => server.ws.send({ type: 'custom', event: SEEDS_CHANGED }), SETTLE_MS);
  });
}
