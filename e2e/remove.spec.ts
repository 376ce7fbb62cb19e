import type { Page } from '@playwright/test';
import { openReader } from './open-reader';
import { expect, test } from './own-origin';

const FERRY =
  'Ferry stays in port\n\nThe ferry to Tarn Island stayed in port on Friday because of the wind, its captain said. ' +
  'Forty people waited in the hall of the harbour until the evening.\n';

/** Adds an article of one's own to a new story and opens it. */
async function addOwn(page: Page): Promise<void> {
  await openReader(page);
  await page.getByRole('button', { name: 'Add article' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add articles' });
  await dialog.getByLabel(/Paste an article/).fill(FERRY);
  await dialog.getByRole('button', { name: 'Add pasted text' }).click();
  await expect(dialog.getByRole('list', { name: 'Given files' })).toContainText('of story');
  await page.keyboard.press('Escape');
}

test('removes an article from its column, offers what to do next, and takes it back', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'A phone has the list of stories for it.');
  await addOwn(page);
  const text = page.getByRole('region', { name: /^Text of Ferry/ });
  await page.getByRole('button', { name: /^Column of Ferry/ }).click();
  await page.getByRole('button', { name: /^Remove Ferry/ }).click();
  await expect(page.getByText(/This story has no article that can be read/)).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();
  await page.getByRole('button', { name: 'Undo the change' }).click();
  await expect(text).toBeVisible();
});

test('removes an article and its empty story from the palette', async ({ page, isMobile }) => {
  test.skip(isMobile, 'The palette is the same.');
  await addOwn(page);
  await expect(page.getByRole('region', { name: /^Text of Ferry/ })).toBeVisible();
  for (const words of ['remove this article', 'remove this story']) {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('textbox', { name: /^A command/ })).toBeFocused();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Removed /).first()).toBeVisible();
  }
  await expect(page.getByRole('button', { name: /^Shared \d+/ })).toBeVisible({ timeout: 45_000 });
  await page.getByRole('banner').getByRole('button').first().click();
  await expect(page.getByRole('dialog', { name: 'Stories' })).not.toContainText('Ferry');
});

test('gives the focus to the way back when an article is removed in the list of stories', async ({
  page,
}) => {
  await addOwn(page);
  await page.getByRole('banner').getByRole('button').first().click();
  await page.getByRole('button', { name: /^Remove Ferry/ }).click();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
});
