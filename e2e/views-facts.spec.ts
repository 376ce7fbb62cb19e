import { inspectorOf } from './open-reader';
import { expect, test } from './own-origin';

const KESTREL = './?story=kestrel-bridge&view=facts';

test.beforeEach(async ({ page }) => {
  await page.goto(KESTREL);
  await expect(page.getByRole('heading', { name: 'Facts', level: 2 })).toBeVisible({
    timeout: 30_000,
  });
});

test('lays facts out by source, near-identical articles in one column', async ({ page }) => {
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  await expect(table.getByRole('columnheader', { name: /near-identical/ })).toHaveCount(1);
  await expect(page.getByText('3 of 3').first()).toBeVisible();
});

test('on a phone the first fact begins in the upper two thirds, and a chosen filter is in sight', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'A wide window has all filters in one line.');
  const first = page.getByRole('row').nth(1);
  expect((await first.boundingBox())?.y).toBeLessThan(560);
  const chosen = page.getByRole('radio', { name: /^Only in D/ });
  await chosen.check({ force: true });
  await expect(chosen).toBeInViewport({ ratio: 1 });
  await page.reload();
  await expect(chosen).toBeInViewport({ ratio: 1, timeout: 30_000 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
});

test('filters by who alone reports a fact and by words, and says how many are left', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.getByRole('radio', { name: /^Only in B/ }).check({ force: true });
  const standings = page.getByRole('table').getByRole('rowheader');
  await expect(standings.first()).toContainText('Only here');
  await expect(page.getByRole('table')).not.toContainText('Shared');
  const all = await standings.count();
  await page.getByRole('searchbox', { name: 'Find in facts' }).fill('regatta');
  await expect.poll(() => standings.count()).toBeLessThan(all);
  const left = await standings.count();
  expect(left).toBeGreaterThan(0);
  await expect(page.getByRole('status').filter({ hasText: 'facts' })).toContainText(
    new RegExp(`^${left} of \\d+ facts`),
  );
  await page.getByRole('searchbox', { name: 'Find in facts' }).fill('zebra crossing');
  await expect(page.getByText('No fact here')).toBeVisible();
});

test('leads from a quote to its passage and back again', async ({ page }) => {
  await page.getByRole('table').getByRole('button').first().click();
  await expect(page).not.toHaveURL(/view=facts/);
  await expect(page.locator('main a[data-shown]').first()).toBeInViewport();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Facts', level: 2 })).toBeVisible();
});

test('scrolls within the page: the masthead stays and nothing blank comes after the end', async ({
  page,
}) => {
  const document = await page.evaluate(() => globalThis.document.documentElement.scrollHeight);
  expect(document).toBe(page.viewportSize()?.height);
  await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await page.mouse.move(300, 400);
  await page.mouse.wheel(0, 3000);
  await expect(page.getByRole('banner')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('table').getByRole('rowheader').last()).toBeInViewport();
});

test('nothing moves under the pointer when a filter is chosen', async ({ page }) => {
  const filters = page.getByRole('group', { name: 'Show facts' });
  const head = page.getByRole('table');
  const places = async () => [
    (await filters.boundingBox())?.y,
    ...(page.viewportSize()!.width > 900 ? [(await head.boundingBox())?.y] : []),
  ];
  for (const width of [
    page.viewportSize()!.width,
    ...(page.viewportSize()!.width > 900 ? [1024] : []),
  ]) {
    await page.setViewportSize({ width, height: page.viewportSize()!.height });
    const before = await places();
    for (const name of [/^Shared/, /^In conflict/, /^Only in A: \d+ facts?$/, /^All/]) {
      await filters.getByRole('radio', { name }).check({ force: true });
      expect(await places()).toEqual(before);
    }
  }
});

test('the first fact stands in the upper half, with all that narrows the list above it', {
  tag: '@desktop',
}, async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    const box = await page.getByRole('searchbox', { name: 'Find in facts' }).boundingBox();
    const title = await page.getByRole('heading', { name: 'Facts', level: 2 }).boundingBox();
    expect(box!.y - title!.y, `${width} px`).toBeLessThan(60);
    const first = await page.getByRole('table').getByRole('rowheader').first().boundingBox();
    expect(first!.y, `${width} px`).toBeLessThan(height / 2);
  }
});

test('the bar of the text and this view count the same things alike', async ({ page }) => {
  const numberIn = async (name: RegExp) => {
    const label = await page.getByRole('radio', { name }).locator('..').innerText();
    return Number(/\d+/.exec(label)?.[0]);
  };
  const shared = await numberIn(/^Shared/);
  const conflicts = await numberIn(/^In conflict/);
  expect(conflicts).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  const bar = page.getByRole('button', { name: /^Shared \d+/ });
  await expect(bar).toHaveAccessibleName(`Shared ${shared} facts + ${conflicts} in conflict`);
});

test('every article with evidence of a conflict has its word in the list of conflicts', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.getByRole('radio', { name: /^In conflict/ }).check({ force: true });
  const cells = page.getByRole('row').nth(1).getByRole('cell');
  const letters = ['A', 'B', 'D'];
  const stating: string[] = [];
  for (const [index, letter] of letters.entries()) {
    const cell = cells.nth(index);
    if ((await cell.getByRole('button').count()) === 0) continue;
    stating.push(letter);
    // What it says of the matter stands out in its words.
    expect(await cell.locator('strong').count(), letter).toBeGreaterThan(0);
  }
  expect(stating.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  const entry = inspectorOf(page).getByRole('listitem').first();
  for (const letter of stating) {
    await expect(entry).toContainText(new RegExp(`(?:^|[ ,·])${letter}[:,]`));
  }
});

test('a quotation that a fact cuts has both its marks', async ({ page }) => {
  const words = await page.getByRole('table').getByRole('button').allInnerTexts();
  expect(words.some((text) => text.includes('‘'))).toBe(true);
  for (const text of words) {
    expect(text, text).not.toContain('"');
    // What opens is closed behind; an apostrophe is the same sign.
    expect(
      text.split('‘').every((part, index) => index === 0 || part.includes('’')),
      text,
    ).toBe(true);
    expect(text.split('“').length, text).toBe(text.split('”').length);
  }
});
