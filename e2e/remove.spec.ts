import { typeInPalette } from './open-reader';
import { addOwnArticle, storyMenuOf } from './own-articles';
import { expect, test } from './own-origin';

test('removes an article from its column and takes it back, then it and its empty story from the palette', {
  tag: '@desktop',
}, async ({ page }) => {
  await addOwnArticle(page);
  const text = page.getByRole('region', { name: /^Text of Ferry/ });
  await page.getByRole('button', { name: /^Column of Ferry/ }).click();
  await page.getByRole('button', { name: /^Remove Ferry/ }).click();
  await expect(page.getByText(/This story has no article that can be read/)).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();
  await page.getByRole('button', { name: 'Undo the change' }).click();
  await expect(text).toBeVisible();
  for (const words of ['remove this article', 'remove this story']) {
    await typeInPalette(page, words);
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Removed /).first()).toBeVisible();
  }
  await expect(page.getByRole('button', { name: /^Shared \d+/ })).toBeVisible({ timeout: 45_000 });
  await storyMenuOf(page).click();
  await expect(page.getByRole('dialog', { name: 'Stories' })).not.toContainText('Ferry');
});

test('gives the focus to the way back when an article is removed in the list of stories', async ({
  page,
}) => {
  await addOwnArticle(page);
  await storyMenuOf(page).click();
  await page.getByRole('button', { name: /^Remove Ferry/ }).click();
  await expect(page.getByText('Removed Ferry stays in port.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
});
