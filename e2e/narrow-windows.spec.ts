import type { Locator, Page } from '@playwright/test';
import { inspectorOf, openReader, textOf } from './open-reader';
import { expect, test } from './own-origin';

test.skip(({ isMobile }) => isMobile, 'Sets its own sizes of window.');

const KESTREL = '?story=kestrel-bridge';

async function openAt(page: Page, width: number, height: number, query = KESTREL): Promise<void> {
  await page.setViewportSize({ width, height });
  await openReader(page, query);
  await page.getByRole('button', { name: 'Put this hint away' }).click();
}

async function expectInSight(page: Page, ...buttons: Locator[]): Promise<void> {
  for (const button of buttons) await expect(button).toBeInViewport({ ratio: 1 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

const layersOf = (page: Page) =>
  ['Shared', 'Framing', 'Noise \\d.*dimmed$', 'Only here', 'Not found here', 'Key'].map((name) =>
    page.getByRole('button', { name: new RegExp(`^${name}`) }),
  );

test('all that can be marked is in one line of any width', async ({ page }) => {
  await openAt(page, 1024, 768);
  for (const [width, height] of [
    [1440, 900],
    [1400, 800],
    [1200, 800],
    [1024, 768],
    [900, 700],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectInSight(page, ...layersOf(page));
    const bar = page.getByRole('toolbar', { name: 'What is marked' });
    expect((await bar.boundingBox())?.height, `${width} px`).toBeLessThan(60);
  }
});

test('the story’s name can be read in any low window', async ({ page }) => {
  await openAt(page, 640, 384);
  for (const width of [640, 560, 520, 512]) {
    await page.setViewportSize({ width, height: 384 });
    const name = await page
      .getByText('The Kestrel Bridge', { exact: false })
      .first()
      .evaluate((element) => element.getBoundingClientRect().width);
    expect(name, `${width} px`).toBeGreaterThan(60);
  }
});

for (const [width, height, least] of [
  [844, 390, 280],
  [512, 384, 240],
  [1024, 768, 590],
] as const) {
  test(`a window of ${width} × ${height} px belongs to the text`, async ({ page }) => {
    await openAt(page, width, height);
    const text = textOf(page, 0);
    expect((await text.boundingBox())?.height).toBeGreaterThanOrEqual(least);
    await text
      .getByRole('link', { name: /conflict/ })
      .first()
      .click();
    const sheet = inspectorOf(page);
    await expect(sheet).toBeVisible();
    expect((await text.boundingBox())?.height).toBeGreaterThanOrEqual(least);
    expect((await sheet.boundingBox())?.height).toBeGreaterThanOrEqual(least);
  });
}

test('the legend of the lines stands where the layers are switched', async ({ page }) => {
  await openAt(page, 1024, 768);
  await page.getByRole('button', { name: 'Key' }).click();
  const key = page.getByRole('dialog', { name: 'Key to the marks' });
  for (const words of ['solid', 'thin, dashed', 'double', 'dotted', 'bar', 'chip']) {
    await expect(key.getByText(words, { exact: true })).toBeVisible();
  }
});

test('a copy is told where there is room for one article, and no name is cut for it', async ({
  page,
}) => {
  await openAt(page, 390, 844);
  const tabs = page.getByRole('navigation', { name: 'Articles' });
  await expect(tabs.getByRole('button', { name: /^B/ })).toContainText('near-identical to C');
  await expect(tabs.getByRole('button', { name: /^C/ })).toContainText('near-identical to B');
  await page.getByRole('button', { name: 'Facts', exact: true }).click();
  await expect(page.getByText(/facts from 3 sources \(B and C are near-identical\)/)).toBeVisible();
});

test('of four columns whole ones stand in sight, and nothing covers them', async ({ page }) => {
  await openAt(page, 1024, 768);
  const strip = await page
    .locator('[data-many]')
    .evaluate((element) => element.getBoundingClientRect().right);
  const edges = await page
    .locator('[data-column]')
    .evaluateAll((columns) => columns.map((column) => column.getBoundingClientRect()))
    .then((boxes) => boxes.filter(({ left }) => left < strip).map(({ right }) => right));
  expect(edges).toHaveLength(2);
  expect(edges.at(-1)).toBeLessThanOrEqual(strip + 1);
  const more = await page.getByRole('button', { name: /^Columns to the right: 2/ }).boundingBox();
  expect(more?.x).toBeGreaterThanOrEqual(strip);
});

test('a chosen passage stays in sight beside the panel, and every column can be reached', async ({
  page,
}) => {
  await openAt(page, 1024, 768, `${KESTREL}&articles=a.b.d`);
  const mark = textOf(page, 2)
    .getByRole('link', { name: /Shared fact/ })
    .first();
  await mark.click();
  const panel = inspectorOf(page);
  await expect(panel).toBeVisible();
  await expect(mark).toBeInViewport({ ratio: 1 });
  const edge = (await panel.boundingBox())?.x ?? 0;
  const rightOf = async (box: Promise<{ x: number; width: number } | null>) => {
    const at = await box;
    return at ? at.x + at.width : Infinity;
  };
  await expect.poll(() => rightOf(mark.boundingBox())).toBeLessThanOrEqual(edge);
  await page.getByRole('button', { name: /^Columns to the left: 1/ }).click();
  await expect(textOf(page, 0)).toBeInViewport({ ratio: 0.9 });
  // With the panel away there is room for all three again.
  await page.getByRole('button', { name: 'Close the panel' }).click();
  await expect(page.getByRole('button', { name: /^Columns to the / })).toHaveCount(0);
});

test('the panel moves below the text, where all columns keep their width, and stays there', async ({
  page,
}) => {
  await openAt(page, 1024, 768, `${KESTREL}&articles=a.b.d`);
  const widthOf = async () => (await textOf(page, 0).boundingBox())?.width;
  const before = await widthOf();
  await textOf(page, 1)
    .getByRole('link', { name: /conflict/ })
    .first()
    .click();
  const panel = inspectorOf(page);
  await panel.getByRole('button', { name: 'Panel below the text' }).click();
  await expect.poll(widthOf).toBe(before);
  for (const column of [0, 1, 2]) await expect(textOf(page, column)).toBeInViewport();
  await expect(page.locator('[data-column="b"] mark[data-shown]').first()).toBeInViewport();
  // The words of each article stand beside each other there.
  const tops = await panel
    .locator('ul')
    .first()
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().top)));
  expect(tops.length).toBeGreaterThan(1);
  expect(new Set(tops).size).toBe(1);
  await page.reload();
  await expect(panel.getByRole('button', { name: 'Panel beside the text' })).toBeVisible({
    timeout: 45_000,
  });
});

test('another story opens on its own first article', async ({ page }) => {
  await openAt(page, 390, 844);
  const tabs = page.getByRole('navigation', { name: 'Articles' }).getByRole('button');
  await tabs.nth(2).click();
  await page.getByRole('button', { name: /^The Kestrel Bridge/ }).click();
  await page.getByRole('button', { name: /^Iran/ }).click();
  await expect(tabs).toHaveCount(2, { timeout: 45_000 });
  await expect(tabs.first()).toHaveAttribute('aria-current', 'true');
});

test('conflicts are a button away where the panel has no room of its own', async ({ page }) => {
  await openAt(page, 1024, 768);
  const panel = inspectorOf(page);
  const glance = page.getByRole('button', { name: 'At a glance' });
  await expect(panel).toBeHidden();
  for (const name of ['At a glance', 'One at a time']) {
    await expect(page.getByText(name, { exact: true }).first()).toBeInViewport({ ratio: 1 });
  }
  await glance.click();
  await expect(panel.getByRole('heading', { name: /^In conflict [1-9]/ })).toBeVisible();
  await panel.getByRole('listitem').first().getByRole('button').click();
  await expect(panel.getByRole('heading', { name: 'Conflict', level: 2 })).toBeVisible();
  // Back to the list, then to the text alone.
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('heading', { name: 'At a glance' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('what joins two columns stays below their heads, and is of one kind over one conflict', async ({
  page,
}) => {
  await openAt(page, 1024, 768, `${KESTREL}&articles=a.b`);
  await textOf(page, 0)
    .getByRole('link', { name: /\(In conflict/ })
    .nth(1)
    .click();
  await expect(inspectorOf(page)).toBeVisible();
  const kinds = page.locator('svg path[data-shown]');
  await expect(kinds.first()).toBeAttached();
  expect(
    new Set(await kinds.evaluateAll((all) => all.map((path) => path.getAttribute('data-kind')))),
  ).toEqual(new Set(['conflict']));
  const head = await page.locator('[data-column] > header').first().boundingBox();
  const clip = await kinds
    .first()
    .locator('..')
    .evaluate((svg) => getComputedStyle(svg).clipPath);
  const cut = Number(/inset\(([\d.]+)px/.exec(clip)?.[1]);
  expect(Math.abs(cut - (head?.height ?? 0))).toBeLessThan(2);
});

test('each head of the words’ table stands in two lines at most', async ({ page }) => {
  await openAt(page, 1024, 768);
  await page.getByRole('button', { name: 'Overview', exact: true }).click();
  const heads = page.getByRole('table').last().getByRole('columnheader');
  await expect(heads.first()).toBeVisible({ timeout: 30_000 });
  for (const head of await page
    .getByRole('columnheader', { name: /^shared|headline and the like/ })
    .all()) {
    expect((await head.boundingBox())?.height).toBeLessThan(70);
  }
});

test('at double size the head stays in two lines, and what is said covers neither panel nor buttons', async ({
  page,
}) => {
  await openAt(page, 720, 450);
  await textOf(page, 0)
    .getByRole('link', { name: /conflict/ })
    .first()
    .click();
  const panel = inspectorOf(page);
  await panel.getByRole('button', { name: 'Right', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Crossread' })).toBeInViewport({ ratio: 1 });
  const bar = page.getByRole('toolbar', { name: 'What is marked' });
  expect((await bar.boundingBox())?.height).toBeLessThan(60);
  const toast = await page.getByText('Confirmed as right.').locator('..').boundingBox();
  const edge = (await panel.boundingBox())?.x ?? 0;
  expect((toast?.x ?? 0) + (toast?.width ?? edge)).toBeLessThanOrEqual(edge);
});
