import type { Page } from '@playwright/test';
import { openReader, serveStory, textOf } from './open-reader';
import { expect, test } from './own-origin';

test.skip(({ isMobile }) => isMobile, 'The phone shows one article at a time.');

/** How far apart two passages may stand that should be level. Unit: px. */
const LEVEL_PX = 24;

/** How far a passage may move when another article is flipped in. Unit: px. */
const FLIP_PX = 8;

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly topA: number;
  readonly topB: number;
  /** A click on it opens the pair. */
  readonly opensPair: boolean;
}

/** Every passage of the first column with its best partner in the second: ids, and tops in what scrolls. */
function readPairs(page: Page): Promise<Pair[]> {
  return page.evaluate(() => {
    const scrollers = document.querySelectorAll<HTMLElement>('[data-scroller]');
    const [first, second] = [scrollers[0]!, scrollers[1]!];
    const top = (element: Element, scroller: HTMLElement) =>
      element.getBoundingClientRect().top -
      scroller.getBoundingClientRect().top +
      scroller.scrollTop;
    const links = [...first.querySelectorAll<HTMLElement>('a[data-sources]')].filter((link) =>
      /Shared fact|In conflict|Same statement/.test(link.ariaLabel ?? ''),
    );
    return links.flatMap((link) => {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      const other = second.querySelector(`[id="${id}"]`);
      if (!other) return [];
      // What a link opens is its first source: a fact (f…), a match (l…), or a contrast in fewer words.
      const opensPair = /^[fl]/.test(link.dataset.sources ?? '');
      return [{ a: link.id, b: id, topA: top(link, first), topB: top(other, second), opensPair }];
    });
  });
}

/** The pairs that cross no other. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  return pairs.filter((one) =>
    pairs.every((other) => other === one || (other.topA - one.topA) * (other.topB - one.topB) > 0),
  );
}

/** Scrolls the first column by wheel-like steps until a passage is where the two should meet; returns their distance. */
async function distanceWhenBrought(page: Page, pair: Pair): Promise<number> {
  await page.evaluate(({ topA, topB }) => {
    const first = document.querySelector<HTMLElement>('[data-scroller]')!;
    const height = Math.min(first.clientHeight / 4, topA / 2, topB / 2);
    first.scrollTop = topA - height;
  }, pair);
  await nextFrames(page);
  return page.evaluate(({ a, b }) => {
    const y = (id: string) => document.querySelector(`[id="${id}"]`)!.getBoundingClientRect().top;
    return Math.abs(y(a) - y(b));
  }, pair);
}

/** Lets the page answer to a scroll: it does so in the frame after it. */
function nextFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** Selects the first passage of a pair; the two must come to stand level. */
async function expectLevelWhenSelected(page: Page, pair: Pair): Promise<void> {
  await page.locator(`[id="${pair.a}"]`).press('Enter');
  await expectLevel(page, pair);
}

/** Both passages of a pair stand level, or come to. */
async function expectLevel(page: Page, { a, b }: Pair): Promise<void> {
  const heightOf = async (id: string) => (await page.locator(`[id="${id}"]`).boundingBox())?.y;
  await expect
    .poll(async () => Math.abs(((await heightOf(a)) ?? 0) - ((await heightOf(b)) ?? Number.NaN)), {
      message: a,
    })
    .toBeLessThan(LEVEL_PX);
}

test('matching passages of the bundled story stand level when they are brought up, crossing ones when they are selected', async ({
  page,
}) => {
  await openReader(page, '?story=iran-talks');
  const pairs = await readPairs(page);
  const ordered = inOrder(pairs);
  expect(ordered.length).toBeGreaterThan(1);
  for (const pair of ordered) {
    expect(await distanceWhenBrought(page, pair), pair.a).toBeLessThan(LEVEL_PX);
  }
  for (const pair of pairs.filter((one) => !ordered.includes(one) && one.opensPair)) {
    await expectLevelWhenSelected(page, pair);
  }
});

const SENTENCES = [
  'The ferry Aurora ran aground off Tarn Island on Tuesday with 214 people on board.',
  'Rescue boats from Port Hale took 198 passengers ashore before midnight.',
  'Captain Mira Solberg said the steering failed minutes before the impact.',
  'Divers found a tear of nine metres in the hull on Wednesday.',
  'The operator Norline cancelled all its sailings until Friday.',
  'Transport minister Jon Aske ordered an inquiry into the maintenance of the fleet.',
  'Fishermen reported a film of oil two miles long near the harbour.',
  'The island school was opened to families who had lost their luggage.',
];
const FILLER =
  'Residents spoke of a long night on the quay, of blankets handed from house to house, and of lamps that burned until the last boat had come in.';
const article = (title: string, order: readonly number[], padding: number) =>
  [
    title,
    ...order.map((k) => [SENTENCES[k], ...Array(padding + (k % 3)).fill(FILLER)].join(' ')),
  ].join('\n\n');

test('reordered paragraphs: those in order stand level, a crossing one when it is selected', async ({
  page,
}) => {
  await serveStory(page, [
    article('Ferry aground off Tarn', [0, 1, 2, 3, 4, 5, 6, 7], 1),
    article('Hundreds saved from ferry', [0, 5, 1, 2, 3, 4, 6, 7], 3),
  ]);
  await openReader(page);
  const pairs = await readPairs(page);
  const ordered = inOrder(pairs);
  expect(pairs.length).toBeGreaterThan(ordered.length);
  for (const pair of ordered) {
    expect(await distanceWhenBrought(page, pair), pair.a).toBeLessThan(LEVEL_PX);
  }
  const crossing = pairs.find((pair) => !ordered.includes(pair) && pair.opensPair)!;
  await expectLevelWhenSelected(page, crossing);
});

test('s lets the columns scroll apart, and together again', async ({ page }) => {
  await openReader(page);
  const scrollOf = (column: number) =>
    textOf(page, column).evaluate((element) => element.scrollTop);
  await page.keyboard.press('s');
  await textOf(page, 0).evaluate((element) => {
    element.scrollTop = 500;
  });
  await nextFrames(page);
  expect(await scrollOf(1)).toBe(0);
  await page.keyboard.press('s');
  await textOf(page, 0).evaluate((element) => {
    element.scrollTop = 900;
  });
  await expect.poll(() => scrollOf(1)).toBeGreaterThan(100);
});

/** The last passage of the first column at which one fact starts, and its counterpart: ids. */
function lastPassage(page: Page): Promise<readonly [string, string]> {
  return page.evaluate(() => {
    const links = [
      ...document.querySelectorAll<HTMLElement>('[data-scroller] a[data-sources]'),
    ].filter((link) => /\((?:Shared fact|In conflict)/.test(link.ariaLabel ?? ''));
    const first = links.filter((link, index) => {
      const before = links[index - 1]?.dataset.sources?.split(' ') ?? [];
      const facts = (link.dataset.sources ?? '').split(' ').filter((one) => /^f\d+$/.test(one));
      const inFirst = link.id.startsWith(`${links[0]?.id.split('-')[0]}-`);
      return inFirst && facts.length === 1 && !before.includes(facts[0] ?? '');
    });
    const last = first.at(-1);
    return [last?.id ?? '', last?.getAttribute('href')?.slice(1) ?? ''] as const;
  });
}

test('f shows one article and flips to the other at the same passage; Escape goes back', async ({
  page,
}) => {
  await openReader(page);
  const [id, partner] = await lastPassage(page);
  const heightOf = async (place: string) =>
    (await page.locator(`[id="${place}"]`).boundingBox())?.y ?? Number.NaN;
  await page.locator(`[id="${id}"]`).click();
  await page.waitForTimeout(400);
  await page.keyboard.press('f');
  await expect(page.getByRole('region', { name: /^Text of / })).toHaveCount(1);
  const name = (await textOf(page, 0).getAttribute('aria-label')) ?? '';
  const before = await heightOf(id);
  await page.keyboard.press('f');
  await expect(textOf(page, 0)).not.toHaveAttribute('aria-label', name);
  expect(Math.abs((await heightOf(partner)) - before)).toBeLessThan(FLIP_PX);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: /^Text of / })).toHaveCount(2);
});

test('holding f peeks: letting go shows the first article again', async ({ page }) => {
  await openReader(page);
  await page.keyboard.press('f');
  const name = await textOf(page, 0).getAttribute('aria-label');
  await page.keyboard.down('f');
  await expect(textOf(page, 0)).not.toHaveAttribute('aria-label', name ?? '');
  await page.waitForTimeout(500);
  await page.keyboard.up('f');
  await expect(textOf(page, 0)).toHaveAttribute('aria-label', name ?? '');
});

test('a page opened anew at a mark has its counterpart level', async ({ page }) => {
  await openReader(page);
  const pair = inOrder(await readPairs(page))
    .filter(({ opensPair }) => opensPair)
    .at(-1)!;
  await expectLevelWhenSelected(page, pair);
  await page.reload();
  await expect(textOf(page, 0).locator(`[id="${pair.a}"]`)).toBeInViewport();
  await expectLevel(page, pair);
});
