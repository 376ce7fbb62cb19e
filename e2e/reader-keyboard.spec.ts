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
  await expect(page.getByRole('button', { name: 'Close the panel' })).toBeVisible();
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

for (const alone of [false, true]) {
  test(`goes from a mark to its counterpart and back, ${alone ? 'one article at a time' : 'side by side'}`, async ({
    page,
  }) => {
    await openReader(page);
    if (alone) await page.keyboard.press('f');
    await textOf(page, 0)
      .getByRole('link', { name: /\(Shared fact/ })
      .first()
      .click();
    const places = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return [
          at?.closest('[data-column]')?.getAttribute('data-column'),
          at?.getAttribute('data-start'),
          Math.round(at?.getBoundingClientRect().top ?? 0),
        ] as const;
      });
    await page.keyboard.press('o');
    await expect.poll(async () => (await places())[0]).toBe('b');
    await page.keyboard.press('o');
    await expect.poll(async () => (await places())[0]).toBe('a');
    const [, start, top] = await places();
    await page.keyboard.press('o');
    // The counterpart stands as high in the window.
    await expect.poll(async () => (await places())[0]).toBe('b');
    await expect.poll(async () => Math.abs((await places())[2] - top)).toBeLessThan(40);
    await page.keyboard.press('o');
    expect((await places()).slice(0, 2)).toEqual(['a', start]);
    await expect(page.getByRole('heading', { name: 'Shared fact', level: 2 })).toBeVisible();
  });
}

test('tells what is missing where there is no counterpart to go to', async ({ page }) => {
  await openReader(page);
  await page.keyboard.press('o');
  await expect(page.getByText('Choose a mark first: N goes to the next one.')).toBeVisible();
});

test('tells the key to the counterpart in the panel and among the shortcuts', async ({ page }) => {
  await openReader(page);
  await page.keyboard.press('n');
  await page.keyboard.press('c');
  const panel = page.getByRole('complementary', { name: 'Panel' });
  await panel.getByRole('button', { name: /^To the counterpart O$/ }).click();
  await expect(textOf(page, 1).locator('a:focus')).toHaveCount(1);
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('row', { name: /^O From a mark to its counterpart/ })).toBeVisible();
});
