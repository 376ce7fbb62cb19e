import { inspectorOf, openReader, textOf } from './open-reader';
import { expect, test } from './own-origin';

test('theme, face and size are chosen in the reading menu and remembered', async ({ page }) => {
  await openReader(page);
  await page.getByRole('button', { name: 'Reading', exact: true }).click();
  const menu = page.getByRole('dialog', { name: 'Reading' });
  await menu.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await menu.getByRole('radio', { name: 'Dyslexia-friendly' }).check({ force: true });
  await menu.getByRole('button', { name: 'Larger text' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const article = textOf(page, 0).getByRole('article');
  await expect(article).toHaveCSS('font-size', '19px');
  await expect(article).toHaveCSS('font-family', /Atkinson/);
});

test('the theme follows the system until another is chosen', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openReader(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('shortcuts of one letter can be turned off; the buttons stay', { tag: '@desktop' }, async ({
  page,
}) => {
  await openReader(page);
  const toggle = page.getByRole('button', { name: /^Framing \d+/ });
  await page.getByRole('button', { name: 'Reading', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Shortcuts of one letter' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
});

test('nothing moves on the first visit when faces, hint and comparison arrive', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.sum += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openReader(page);
  await page.waitForTimeout(500);
  const sum = await page.evaluate(
    () => (globalThis as unknown as { shifts: { sum: number } }).shifts.sum,
  );
  await expect(page.getByText('Choose any underlined words')).toBeVisible();
  expect(sum).toBeLessThan(0.02);
});

for (const [zoom, width, height] of [
  ['200 %', 720, 450],
  ['400 %', 320, 640],
] as const) {
  test(`at ${zoom} zoom nothing is cut off and all can be done`, { tag: '@desktop' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openReader(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    for (const name of ['Reading', 'Search in all articles', 'Add article', 'Export']) {
      await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
    }
    await page.getByRole('button', { name: 'Next mark' }).click();
    const inspector = inspectorOf(page);
    const right = inspector.getByRole('button', { name: 'Right', exact: true });
    await right.click();
    await expect(inspector).toContainText('Set by you');
    const room = await textOf(page, 0).evaluate((text) => text.clientHeight);
    expect(room, 'two lines of text beside the sheet').toBeGreaterThan(58);
    await page.getByRole('button', { name: 'Flip' }).click();
    await expect(textOf(page, 0)).toBeVisible();
  });
}

test('what was said is gone after a while, for screen readers too', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.clock.install();
  await openReader(page);
  await page.keyboard.press('s');
  const said = page.getByText('Columns scroll apart.');
  await expect(said).toBeVisible();
  await page.clock.fastForward(10_000);
  await expect(said).toHaveCount(0);
});
