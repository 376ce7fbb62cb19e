import type { Page } from '@playwright/test';
import { countOf, inspectorOf, marksOf, openReader, textOf } from './open-reader';
import { expect, test } from './own-origin';

test.skip(({ isMobile }) => isMobile, 'The same storage as on the desktop.');

async function callWrong(page: Page, mark: number): Promise<void> {
  await marksOf(textOf(page, 0), /\(Framing/)
    .nth(mark)
    .click();
  await inspectorOf(page).getByRole('button', { name: 'Wrong' }).click();
}

test('what is corrected in one tab is corrected in the other, and neither loses anything', async ({
  page,
  context,
}) => {
  await openReader(page);
  const before = await countOf(page, 'Framing');
  const other = await context.newPage();
  await openReader(other);
  await callWrong(page, 0);
  await expect.poll(() => countOf(other, 'Framing')).toBe(before - 1);
  await expect(other.getByText('Corrected in another tab, and here too.')).toBeInViewport();
  await callWrong(other, 2);
  await expect.poll(() => countOf(page, 'Framing')).toBe(before - 2);
  // Both at once: neither has seen what the other did.
  await Promise.all([callWrong(page, 4), callWrong(other, 6)]);
  for (const tab of [page, other]) {
    await expect.poll(() => countOf(tab, 'Framing')).toBe(before - 4);
    await tab.waitForTimeout(300);
    await tab.reload();
    await expect.poll(() => countOf(tab, 'Framing')).toBe(before - 4);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  for (const tab of [page, other]) {
    await expect.poll(() => countOf(tab, 'Framing')).toBe(before - 3);
  }
});
