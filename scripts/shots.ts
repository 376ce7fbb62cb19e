/**
 * Takes pictures of the texts as a reader sees them, in every theme and at three widths:
 * `npm run shots -- [folder]`, by default ./shots. With `--readme` it remakes README.png only.
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

/** The picture that stands in README.md: a scene in one theme at one width. */
const README_SHOT = { scene: 'conflict', theme: THEMES[0], size: SIZES[0] };

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
    act: (page) => page.locator('p a[aria-label*="(Shared fact"]:visible').nth(1).click(),
  },
  {
    name: 'conflict',
    query: '?story=kestrel-bridge&articles=a.b',
    act: (page) => page.locator('p a[aria-label*="(In conflict"]:visible').first().click(),
  },
  {
    name: 'framing',
    query: '',
    act: (page) => page.locator('p a[aria-label*="(Framing"]:visible').first().click(),
  },
  { name: 'only-here', query: '', act: (page) => page.keyboard.press('4') },
  { name: 'missing-here', query: '', act: (page) => page.keyboard.press('5') },
  {
    name: 'noise-folded',
    query: '',
    act: async (page) => {
      await page.getByRole('button', { name: /^Noise \d+/ }).click();
      await page.getByText('Folded', { exact: true }).click();
      await page.keyboard.press('Escape');
    },
  },
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
const isReadme = options.includes('--readme');
const folder = options.find((option) => !option.startsWith('--')) ?? 'shots';
mkdirSync(folder, { recursive: true });
await build({ logLevel: 'error' });
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  if (isReadme) {
    const { scene, theme, size } = README_SHOT;
    const [picture] = await shoot(
      SCENES.filter(({ name }) => name === scene),
      theme,
      size,
    );
    if (picture) copyFileSync(picture, 'README.png');
  } else {
    for (const theme of THEMES) {
      for (const size of SIZES) await shoot(SCENES, theme, size);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

/** Takes the scenes one after the other; returns the pictures' paths. */
async function shoot(
  scenes: typeof SCENES,
  theme: (typeof THEMES)[number],
  viewport: (typeof SIZES)[number],
): Promise<readonly string[]> {
  const paths: string[] = [];
  const context = await browser.newContext({
    viewport,
    hasTouch: viewport.width < 900,
    serviceWorkers: 'block',
  });
  await context.addInitScript((name) => {
    localStorage.setItem('crossread.reading', JSON.stringify({ theme: name, hintSeen: true }));
  }, theme);
  const page = await context.newPage();
  for (const { name, query, act } of scenes) {
    await page.goto(`${address}${query}`);
    await page.locator('[data-scroller]').first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(SETTLE_MS);
    await act(page);
    await page.waitForTimeout(SETTLE_MS);
    const path = join(folder, `${name}-${viewport.width}-${theme}.png`);
    await page.screenshot({ path });
    paths.push(path);
  }
  await context.close();
  return paths;
}
