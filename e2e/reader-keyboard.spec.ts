import { openReader, textOf } from './open-reader';
import { expect, test } from './own-origin';

test.beforeEach(({ isMobile }) => {
  test.skip(isMobile, 'A phone has no keys.');
});

test('skips from the first stop to the first article', async ({ page }) => {
  await openReader(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: 'Skip to the articles' });
  await expect(skip).toBeFocused();
  await expect(skip).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(textOf(page, 0)).toBeFocused();
});

test('goes from a mark into the inspector and back to the mark', async ({ page }) => {
  await openReader(page);
  await textOf(page, 0).focus();
  await page.keyboard.press('n');
  const start = await page.evaluate(() => document.activeElement?.id ?? '');
  expect(start).not.toBe('');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: 'What is said of it' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(`[id="${start}"]`)).toBeFocused();
});

test('shows plain text without any sign by one key', async ({ page }) => {
  await openReader(page, '?story=kestrel-bridge');
  await page.keyboard.press('0');
  await expect(page.locator('main mark')).toHaveCount(0);
  for (const sign of await page.locator('[data-missing]').all()) await expect(sign).toBeHidden();
});

test('keeps the hint where it is when a mark is chosen, and does not bring it again', async ({
  page,
}) => {
  await openReader(page);
  const hint = page.getByText(/^Choose any underlined words/);
  await expect(hint).toBeVisible();
  const text = textOf(page, 0);
  const before = await text.boundingBox();
  await page.locator('main a[data-sources]').first().click();
  await expect(page.getByRole('button', { name: 'Close the inspector' })).toBeVisible();
  // Nothing moves under the pointer.
  expect((await text.boundingBox())?.y).toBe(before?.y);
  await page.reload();
  await expect(text).toBeVisible({ timeout: 45_000 });
  await expect(hint).toHaveCount(0);
});

test('keeps the headlines of four columns level, whatever their heads hold', async ({ page }) => {
  await openReader(page, '?story=kestrel-bridge');
  const heads = page.locator('[data-column] > header');
  const heights = await heads.evaluateAll((all) =>
    all.map((head) => Math.round(head.getBoundingClientRect().height)),
  );
  expect(heights).toHaveLength(4);
  expect(new Set(heights).size).toBe(1);
});
