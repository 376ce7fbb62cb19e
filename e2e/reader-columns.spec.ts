import { openReader, textOf } from './open-reader';
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

test('a column is moved by its buttons, and the order stands in the address', async ({ page }) => {
  await openReader(page, MANY);
  const names = () =>
    page
      .getByRole('region', { name: /^Text of / })
      .evaluateAll((columns) => columns.map((column) => column.getAttribute('aria-label')));
  const [first, second, ...rest] = await names();
  await page
    .getByRole('button', { name: /^Move .* right$/ })
    .first()
    .press('Enter');
  await expect.poll(names).toEqual([second, first, ...rest]);
  await page.reload();
  await expect(textOf(page, 0)).toHaveAttribute('aria-label', second ?? '');
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

test('a column is made wider by keyboard', async ({ page }) => {
  await openReader(page);
  const width = () => textOf(page, 0).evaluate((column) => column.clientWidth);
  const before = await width();
  const edge = page.getByRole('separator', { name: /^Width of / }).first();
  await edge.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBeGreaterThan(before);
  await page.keyboard.press('Enter');
  await expect.poll(width).toBe(before);
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
  await page.waitForTimeout(400);
  expect(await drawn.count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Reading' }).click();
  await page.getByRole('checkbox', { name: 'Lines between matching passages' }).uncheck();
  await expect(drawn).toHaveCount(0);
});
