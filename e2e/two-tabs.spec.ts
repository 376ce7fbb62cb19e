import type { Page } from '@playwright/test';
import { countOf, inspectorOf, marksOf, openReader, textOf } from './open-reader';
import { expect, test } from './own-origin';
import { openAddDialog, paste, storyMenuOf } from './own-articles';

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

test('what is added in one tab is in the other, without a reload', async ({ page, context }) => {
  await openReader(page);
  const other = await context.newPage();
  await openReader(other);
  const dialog = await openAddDialog(page, 'open');
  await paste(
    dialog,
    'Talks in the harbour town\n\nThe two delegations met again on Friday in the harbour town, their hosts said. ' +
      'They will go on next week, and nobody spoke of an agreement yet.\n',
  );
  await expect(other.getByText('Articles changed in another tab, and here too.')).toBeVisible();
  await expect(textOf(other, 2)).toContainText('Talks in the harbour town', { timeout: 45_000 });
  // The tab that did it is no other tab.
  await expect(page.getByText('Articles changed in another tab, and here too.')).toHaveCount(0);
  // A story of its own is listed there, and goes with its removal.
  await page.keyboard.press('Escape');
  const next = await openAddDialog(page, 'new');
  await next.getByLabel('Name of the story').fill('Told elsewhere');
  await paste(
    next,
    'Market closed\n\nThe market in Harl stayed closed on Monday because of the flood, its owner said. ' +
      'Forty stalls were moved to the school until the evening.\n',
  );
  await expect(next.getByRole('list', { name: 'Given files' })).toContainText('of story');
  await storyMenuOf(other).click();
  await expect(other.getByRole('button', { name: /^Told elsewhere/ })).toBeVisible();
});
