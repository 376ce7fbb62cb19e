import { openReader } from './open-reader';
import { expect, test } from './own-origin';

test('on paper all articles stand one below the other, in full', async ({ page }) => {
  await openReader(page, '?story=kestrel-bridge');
  await page.emulateMedia({ media: 'print' });
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

test('nothing scrolls sideways in a window 320 px wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReader(page);
  await expect(page.getByRole('button', { name: 'Reading', exact: true })).toBeInViewport({
    ratio: 1,
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBe(320);
});
