import { inspectorOf, marksOf, openReader, textOf } from './open-reader';
import { expect, test } from './own-origin';

test.skip(({ isMobile }) => !isMobile, 'Only where there is room for one article.');

/** The least size of what a finger must hit. Unit: px. */
const TARGET_PX = 44;

test('one article at a time: its tab opens it where it was left, the flip button at the matching passage', async ({
  page,
}) => {
  await openReader(page);
  const tabs = page.getByRole('navigation', { name: 'Articles' }).getByRole('button');
  const top = () => textOf(page, 0).evaluate((text) => text.scrollTop);
  await expect(page.getByRole('region', { name: /^Text of / })).toHaveCount(1);
  const name = (await textOf(page, 0).getAttribute('aria-label')) ?? '';
  await textOf(page, 0).evaluate((text) => text.scrollTo(0, 900));
  await tabs.nth(1).tap();
  await expect(textOf(page, 0)).not.toHaveAttribute('aria-label', name);
  expect(await top()).toBe(0);
  await tabs.first().tap();
  await expect(textOf(page, 0)).toHaveAttribute('aria-label', name);
  await expect.poll(async () => Math.abs((await top()) - 900)).toBeLessThan(3);
  await page.getByRole('button', { name: 'Flip' }).tap();
  await expect(textOf(page, 0)).not.toHaveAttribute('aria-label', name);
  expect(await top()).toBeGreaterThan(100);
});

test('a swipe flips', async ({ page }) => {
  await openReader(page);
  const name = (await textOf(page, 0).getAttribute('aria-label')) ?? '';
  await textOf(page, 0).evaluate((element) => {
    const fire = (type: string, x: number) => {
      const touch = new Touch({ identifier: 1, target: element, clientX: x, clientY: 300 });
      const touches = type === 'touchend' ? [] : [touch];
      element.dispatchEvent(
        new TouchEvent(type, { bubbles: true, touches, changedTouches: [touch] }),
      );
    };
    fire('touchstart', 320);
    fire('touchend', 120);
  });
  await expect(textOf(page, 0)).not.toHaveAttribute('aria-label', name);
});

test('a tap on a mark opens a sheet with the counterpart', async ({ page }) => {
  await openReader(page);
  await marksOf(textOf(page, 0), /\(Shared fact/)
    .first()
    .tap();
  const sheet = inspectorOf(page);
  await expect(sheet.locator('q').first()).toBeVisible();
  await page.getByRole('button', { name: 'Close the panel' }).tap();
  await expect(sheet).toBeHidden();
});

test('the head leaves the screen to the text', async ({ page }) => {
  await openReader(page);
  const heightOf = async (role: 'toolbar' | 'navigation', name: string) =>
    (await page.getByRole(role, { name }).boundingBox())?.height ?? Number.NaN;
  const own =
    (await heightOf('toolbar', 'What is marked')) + (await heightOf('navigation', 'Articles'));
  expect(own).toBeLessThan(110);
  const hint = page.getByRole('button', { name: 'Put this hint away' });
  await hint.tap();
  await expect(hint).toBeHidden();
  expect((await textOf(page, 0).boundingBox())?.y).toBeLessThan(200);
});

test('what is selected stays in sight above the sheet', async ({ page }) => {
  await openReader(page);
  const mark = marksOf(textOf(page, 0), /Shared fact/).nth(2);
  await mark.tap();
  const sheet = inspectorOf(page);
  await expect(sheet).toBeVisible();
  await expect
    .poll(async () => {
      const [own, above] = [await mark.boundingBox(), await sheet.boundingBox()];
      return own !== null && above !== null && own.y > 150 && own.y + 20 < above.y;
    })
    .toBe(true);
});

test('everything that is tapped is large enough', async ({ page }) => {
  await openReader(page);
  const small = await page.evaluate((least) => {
    const controls = document.querySelectorAll('header button, nav button, [role=toolbar] button');
    return [...controls]
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < least || box.height < least))
      .map(({ control }) => control.textContent || control.getAttribute('aria-label'));
  }, TARGET_PX);
  expect(small).toEqual([]);
  const chip = textOf(page, 0)
    .getByRole('button', { name: /^\d+ not found here: / })
    .first();
  const reachPx = await chip.evaluate((button) => {
    button.scrollIntoView({ block: 'center' });
    const { left, width, top } = button.getBoundingClientRect();
    const heights = Array.from({ length: 80 }, (_, index) => top - 25 + index);
    return heights.filter((y) => document.elementFromPoint(left + width / 2, y) === button).length;
  });
  expect(reachPx).toBeGreaterThanOrEqual(TARGET_PX);
});

test('a long name ends in an ellipsis within its tab, and conflicts are a button away', async ({
  page,
}) => {
  await openReader(page);
  const tabs = page.getByRole('navigation', { name: 'Articles' }).getByRole('button');
  const width = page.viewportSize()?.width ?? 0;
  for (const tab of await tabs.all()) {
    const box = await tab.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    const name = tab.locator('span').nth(1);
    expect(await name.evaluate((element) => getComputedStyle(element).textOverflow)).toBe(
      'ellipsis',
    );
  }
  const sheet = inspectorOf(page);
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: 'At a glance' }).tap();
  await expect(sheet.getByRole('heading', { name: /^In conflict/ })).toBeVisible();
  await sheet.getByRole('button', { name: 'Hide the panel' }).tap();
  await expect(sheet).toBeHidden();
});
