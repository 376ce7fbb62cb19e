/**
 * Takes pictures of the app as a reader sees it, in every theme and at three widths:
 * `npm run shots -- [folder]`, by default ./shots. With `--readme` it remakes README.png too.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { chromiumLaunchOptions } from './chromium.mjs';

const THEMES = ['light', 'sepia', 'dark', 'contrast'] as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

/** The picture that stands in README.md. */
const README_SHOT = 'fact-1440-light';

/** What is shown: a name, the query that opens it, and what a reader does there. */
const SCENES: readonly {
  readonly name: string;
  readonly query: string;
  readonly act: (page: Page) => Promise<void>;
}[] = [
  { name: 'opened', query: '', act: async () => undefined },
  {
    name: 'fact',
    query: '',
    act: async (page) => {
      const mark = page.locator('p [data-sources^="f"]:visible');
      await mark.nth(1).click();
    },
  },
  { name: 'only-here', query: '', act: (page) => page.keyboard.press('4') },
  { name: 'flip', query: '', act: (page) => page.keyboard.press('f') },
  { name: 'four-articles', query: '?story=kestrel-bridge', act: async () => undefined },
  {
    name: 'reading-menu',
    query: '',
    act: (page) => page.getByRole('button', { name: 'Reading', exact: true }).click(),
  },
];

/** Long enough for a column to glide to its place. Unit: ms. */
const SETTLE_MS = 600;

const options = process.argv.slice(2);
const folder = options.find((option) => !option.startsWith('--')) ?? 'shots';
mkdirSync(folder, { recursive: true });
await build({ logLevel: 'error' });
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  for (const theme of THEMES) {
    for (const size of SIZES) await shoot(theme, size);
  }
} finally {
  await browser.close();
  await server.close();
}
if (options.includes('--readme')) copyFileSync(join(folder, `${README_SHOT}.png`), 'README.png');

async function shoot(
  theme: (typeof THEMES)[number],
  viewport: (typeof SIZES)[number],
): Promise<void> {
  const context = await browser.newContext({
    viewport,
    hasTouch: viewport.width < 900,
    serviceWorkers: 'block',
  });
  await context.addInitScript((name) => {
    localStorage.setItem('crossread.reading', JSON.stringify({ theme: name, hintSeen: true }));
  }, theme);
  const page = await context.newPage();
  for (const { name, query, act } of SCENES) {
    await page.goto(`${address}${query}`);
    await page.locator('[data-scroller]').first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(SETTLE_MS);
    await act(page);
    await page.waitForTimeout(SETTLE_MS);
    await page.screenshot({ path: join(folder, `${name}-${viewport.width}-${theme}.png`) });
  }
  await context.close();
}
