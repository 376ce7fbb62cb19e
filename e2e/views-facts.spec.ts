import { expect, test } from './own-origin';

const KESTREL = './?story=kestrel-bridge&view=facts';

test.beforeEach(async ({ page }) => {
  await page.goto(KESTREL);
  await expect(page.getByRole('heading', { name: 'Facts', level: 2 })).toBeVisible({
    timeout: 30_000,
  });
});

test('lays facts out by source, a wire copy folded into its original', async ({ page }) => {
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  await expect(table.getByRole('columnheader', { name: /copy in/ })).toHaveCount(1);
  await expect(page.getByText('3 of 3').first()).toBeVisible();
});

test('filters by who alone reports a fact and by words, and says how many are left', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.getByRole('radio', { name: /^Only in D/ }).check({ force: true });
  const standings = page.getByRole('table').getByRole('rowheader');
  await expect(standings.first()).toContainText('Only here');
  await expect(page.getByRole('table')).not.toContainText('Shared');
  await page.getByRole('searchbox', { name: 'Find in facts' }).fill('regatta');
  await expect(page.getByRole('status').filter({ hasText: 'facts' })).toContainText(/\d+ of \d+/);
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
