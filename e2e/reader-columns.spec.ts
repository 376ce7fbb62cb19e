import { openReader, textOf, serveStory } from './open-reader';
import { expect, test } from './own-origin';

test.skip(({ isMobile }) => isMobile, 'The phone shows one article at a time.');

const MANY = '?story=kestrel-bridge';

test('four articles stand in columns that scroll sideways where they do not fit', async ({
  page,
}) => {
  await openReader(page, MANY);
  await expect(page.getByRole('region', { name: /^Text of / })).toHaveCount(4);
  const least = await page
    .getByRole('region', { name: /^Text of / })
    .evaluateAll((columns) => Math.min(...columns.map((column) => column.clientWidth)));
  expect(least).toBeGreaterThan(280);
});

test('a column is moved from its menu by keyboard, keeps the focus, and its order stands in the address', async ({
  page,
}) => {
  await openReader(page, MANY);
  const names = () =>
    page
      .getByRole('region', { name: /^Text of / })
      .evaluateAll((columns) => columns.map((column) => column.getAttribute('aria-label')));
  const [first, second, ...rest] = await names();
  const menu = page.getByRole('button', { name: /^Column of / }).first();
  const name = (await menu.getAttribute('aria-label')) ?? '';
  await menu.press('Enter');
  await page.getByRole('button', { name: /^Move .* right$/ }).press('Enter');
  await expect.poll(names).toEqual([second, first, ...rest]);
  await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
  await page.reload();
  await expect(textOf(page, 0)).toHaveAttribute('aria-label', second ?? '');
});

test('columns that do not fit are counted at the edge, and a button leads to them', async ({
  page,
}) => {
  await openReader(page, MANY);
  const more = page.getByRole('button', { name: /^Columns to the right: \d more/ });
  await expect(more).toContainText('1 more: D');
  await more.press('Enter');
  await expect(page.getByRole('button', { name: /^Columns to the left: 1 more/ })).toBeVisible();
  await expect(more).toBeHidden();
  await expect(textOf(page, 3)).toBeInViewport({ ratio: 0.9 });
});

test('a column out of sight comes into sight when a key leads to it', async ({ page }) => {
  await openReader(page, MANY);
  const last = textOf(page, 3);
  await expect(last).not.toBeInViewport();
  await last.focus();
  await page.keyboard.press('n');
  await expect(last).toBeInViewport({ ratio: 0.9 });
});

test('a column is moved by dragging its handle', async ({ page }) => {
  await openReader(page, MANY);
  const name = await textOf(page, 0).getAttribute('aria-label');
  await page
    .getByTitle('Drag to reorder')
    .first()
    .dragTo(page.getByTitle('Drag to reorder').nth(1));
  await expect(textOf(page, 1)).toHaveAttribute('aria-label', name ?? '');
});

test('any article can be the base', async ({ page }) => {
  await openReader(page, MANY);
  const base = page.getByRole('button', { name: 'Base' });
  await expect(base.first()).toHaveAttribute('aria-pressed', 'true');
  await base.nth(1).click();
  await expect(base.first()).toHaveAttribute('aria-pressed', 'false');
  await expect(page).toHaveURL(/base=/);
});

test('a column is made wider by keyboard, by dragging its edge and from its menu', async ({
  page,
}) => {
  await openReader(page);
  const width = () => textOf(page, 0).evaluate((column) => column.clientWidth);
  const even = await width();
  const edge = page.getByRole('separator', { name: /^Width of / }).first();
  await edge.focus();
  await expect(edge).toHaveAttribute('aria-valuenow', String(even));
  await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBeGreaterThan(even);
  await expect(edge).toHaveAttribute('aria-valuenow', String(await width()));
  await page.keyboard.press('Enter');
  await expect.poll(width).toBe(even);
  await expect(edge).toHaveAttribute('aria-valuenow', String(even));
  const box = (await edge.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x - 60, box.y + 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBeLessThan(even - 40);
  await page
    .getByRole('button', { name: /^Column of / })
    .first()
    .click();
  const dragged = await width();
  await page.getByRole('button', { name: 'Wider' }).click();
  await expect.poll(width).toBeGreaterThan(dragged + 40);
  await page.getByRole('button', { name: 'Narrower' }).click();
  await expect.poll(width).toBe(dragged);
  await page.getByRole('button', { name: 'All equally wide' }).click();
  await expect.poll(width).toBe(even);
});

test('the overview shows where one is and leads elsewhere', async ({ page }) => {
  await openReader(page);
  const place = page.getByRole('slider', { name: /^Place in / }).first();
  await place.focus();
  await page.keyboard.press('End');
  await expect(place).toHaveAttribute('aria-valuenow', '100');
  await place.click({ position: { x: 10, y: 5 } });
  await expect(place).toHaveAttribute('aria-valuenow', '0');
});

test('lines join the matches on screen, and can be turned off', async ({ page }) => {
  await openReader(page);
  const drawn = page.locator('svg path[data-kind][d]');
  await page.keyboard.press('n');
  await expect(drawn).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Reading' }).click();
  await page.getByRole('checkbox', { name: 'Lines between matching passages' }).uncheck();
  await expect(drawn).toHaveCount(0);
});

test('of four columns three stand in full on a common screen', async ({ page }) => {
  await openReader(page, '?story=kestrel-bridge');
  const third = page.locator('[data-column]').nth(2);
  const [box, strip] = [await third.boundingBox(), await third.locator('..').boundingBox()];
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
    (strip?.x ?? 0) + (strip?.width ?? 0) + 1,
  );
});

test('leaves an article in another language in its place, and holds nothing against it', async ({
  page,
}) => {
  const german =
    'Brand in der Mühle\n\nIn der alten Mühle am Fluss ist in der Nacht ein Feuer ausgebrochen. Niemand wurde verletzt, ' +
    'sagte die Feuerwehr am Morgen. Die Ursache ist noch nicht bekannt, und die Straße bleibt gesperrt.\n';
  const english = (words: string) =>
    `Fire at the mill\n\n${words} The fire service said that nobody was hurt, and that the road stays closed.\n`;
  await serveStory(page, [
    german,
    english('A fire broke out in the old mill by the river at night.'),
    english('At night a fire broke out in the old mill that stands by the river.'),
  ]);
  await openReader(page, '?story=made');
  const columns = page.locator('[data-column]');
  await expect(columns).toHaveCount(3);
  await expect(columns.first()).toContainText('Brand in der Mühle');
  await expect(columns.first().locator('mark:not([data-kind="noise"])')).toHaveCount(0);
  await expect(columns.nth(1).getByRole('button', { name: 'Base' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('brings the columns into sight of which a chosen contrast speaks, and says which is the base', {
  tag: '@desktop',
}, async ({ page }) => {
  await openReader(page, '?story=kestrel-bridge');
  await expect(page.locator('[data-column="d"]')).not.toBeInViewport({ ratio: 0.9 });
  const shown = page.locator('[data-scroller] [data-shown]');
  const spokenOf = () =>
    shown.evaluateAll((marks) => {
      const columns = marks.map((mark) => mark.closest<HTMLElement>('[data-column]'));
      return [...new Set(columns.map((column) => column?.dataset.column))].join('');
    });
  const entries = page.locator('aside button[data-kind]');
  let found = '';
  // The first that speaks of the last column, and not of the first, which has no room beside it.
  for (let index = 0; !/^[bc]+d$/.test(found); index += 1) {
    await page.keyboard.press('Escape');
    await entries.nth(index).click();
    await expect(shown.first()).toBeAttached();
    found = await spokenOf();
  }
  for (const column of found)
    await expect(page.locator(`[data-column="${column}"]`)).toBeInViewport({ ratio: 0.9 });
  await page.getByRole('button', { name: 'Base', exact: true }).nth(1).click();
  await expect(page.getByText(/ is the base now: facts stand in its order/)).toBeAttached();
});
