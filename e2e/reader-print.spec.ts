import { inspectorOf, openReader } from './open-reader';
import { expect, test } from './own-origin';

test('on paper all articles stand one below the other, in full, without the controls', async ({
  page,
}) => {
  await openReader(page, '?story=kestrel-bridge');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('toolbar', { name: 'What is marked' })).toBeHidden();
  await expect(inspectorOf(page)).toBeHidden();
  const boxes = await page.locator('[data-scroller]').evaluateAll((texts) =>
    texts.map((text) => {
      const { top, bottom, width } = text.getBoundingClientRect();
      return { top, bottom, width, cut: text.scrollHeight - text.clientHeight };
    }),
  );
  expect(boxes).toHaveLength(4);
  const paper = page.viewportSize()?.width ?? 0;
  boxes.forEach(({ top, width, cut }, index) => {
    expect(width).toBeGreaterThan(paper * 0.9);
    expect(cut).toBeLessThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0);
  });
});

test('paper shows bars, chips and what they mean', { tag: '@desktop' }, async ({ page }) => {
  await openReader(page);
  const key = page.getByRole('heading', { name: 'What the lines mean' });
  await expect(key).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(key).toBeVisible();
  await expect(page.locator('[data-missing]').first()).toBeVisible();
  const edge = await page
    .locator('[data-sentence][data-only]')
    .first()
    .evaluate((sentence) => getComputedStyle(sentence).borderInlineStartWidth);
  expect(edge).toBe('3px');
});

test('nothing scrolls sideways in a window 320 px wide', { tag: '@desktop' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReader(page);
  await expect(page.getByRole('button', { name: 'Reading', exact: true })).toBeInViewport({
    ratio: 1,
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBe(320);
});

test('paper is light, whatever the screen is, and nothing steps back on it', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openReader(page);
  await page.getByRole('button', { name: /^Not found here/ }).click();
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const [ink, dimmed] = await page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    return [
      style('html').color,
      style('[data-scroller] [data-role="paragraph"]:not([data-noise]) [data-sentence]').color,
    ];
  });
  expect(ink).toBe('rgb(29, 27, 23)');
  expect(dimmed).toBe(ink);
});
