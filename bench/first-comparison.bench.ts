/*
 * `npm run bench -- first-comparison`: the built app in Chromium. How soon the first marks are on screen, beside a plain
 * page with the same text and the worker's own time, and whether the main thread was ever blocked while the worker ran.
 * Ratios of one run; medians of RUNS. Limits: marks by 2 x plain page + worker; no task of the main thread over 100 ms.
 */
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { chromiumLaunchOptions } from '../scripts/chromium.mjs';
import { makeNews, WORD_LENGTH } from './make-news';
import { asParagraphs, openStory } from './open-story';

const RUNS = 5;
const LONGEST_TASK_MS = 100;
const WORDS_A_SIDE = [700, 5_000];
/** A page is given this long, in ms, before the benchmark says that it hangs. */
const PATIENCE_MS = 60_000;

/** Runs in the page before its own scripts; a file of plain JavaScript, as a compiler's helpers would be missing there. */
const WATCHER = fileURLToPath(new URL('watch-first-marks.js', import.meta.url));

interface Times {
  readonly asked: number;
  readonly done: number;
  readonly marked: number;
  readonly longestTask: number;
}

async function timeApp(page: Page, address: string): Promise<Times> {
  await page.addInitScript({ path: WATCHER });
  await page.goto(address);
  await page.waitForFunction(() => Reflect.get(globalThis, 'benchTimes').marked > 0, undefined, {
    timeout: PATIENCE_MS,
  });
  return page.evaluate(() => {
    const { asked, done, marked, tasks } = (
      globalThis as unknown as { benchTimes: Omit<Times, 'longestTask'> & { tasks: number[][] } }
    ).benchTimes;
    const during = tasks.filter(
      ([start = 0, duration = 0]) => start + duration > asked && start < done,
    );
    const longestTask = Math.max(0, ...during.map(([, duration = 0]) => duration));
    return { asked, done, marked, longestTask };
  });
}

async function timePlainPage(page: Page, address: string): Promise<number> {
  await page.goto(`${address}plain.html`);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      }),
  );
}

const median = (values: readonly number[]) =>
  [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measure(browser: Browser, address: string, words: number): Promise<boolean> {
  const articles = [1, 2].map((seed) => makeNews(seed, words * WORD_LENGTH));
  const plainPage = `<!doctype html><title>Plain</title><main>${articles.map(asParagraphs).join('')}</main>`;
  const plain: number[] = [];
  const runs: Times[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await openStory(browser, articles, plainPage);
    plain.push(await timePlainPage(page, address));
    runs.push(await timeApp(page, address));
    await page.context().close();
  }
  const page = median(plain);
  const worker = median(runs.map(({ asked, done }) => done - asked));
  const marked = median(runs.map((run) => run.marked));
  const longest = Math.max(...runs.map(({ longestTask }) => longestTask));
  const asked = median(runs.map((run) => run.asked));
  const ratio = marked / (2 * page + worker);
  console.log(
    `${words} words a side: plain page ${page.toFixed(0)} ms, worker asked at ${asked.toFixed(0)} ms, took ${worker.toFixed(0)} ms, first marks ${marked.toFixed(0)} ms` +
      ` = ${ratio.toFixed(2)} of the limit; longest task while the worker ran ${longest.toFixed(0)} ms`,
  );
  return ratio <= 1 && longest <= LONGEST_TASK_MS;
}

const server = await preview({ preview: { host: '127.0.0.1', port: 0 } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const results: boolean[] = [];
  for (const words of WORDS_A_SIDE) results.push(await measure(browser, address, words));
  process.exitCode = results.every(Boolean) ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}
