import { typeInPalette } from './open-reader';
import { addOwnArticle, storyMenuOf } from './own-articles';
import { expect, test } from './own-origin';

test('removes an article from its column and takes it back, then its story from the palette', {
  tag: '@desktop',
}, async ({ page }) => {
  await addOwnArticle(page);
  const text = page.getByRole('region', { name: /^Text of Ferry/ });
  await page.getByRole('button', { name: /^Column of Ferry/ }).click();
  await page.getByRole('button', { name: /^Remove Ferry/ }).click();
  await expect(page.getByText('Nothing is left of this story')).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();
  await page.getByRole('button', { name: 'Undo the change' }).click();
  await expect(text).toBeVisible();
  await typeInPalette(page, 'remove this story');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Removed /).first()).toBeVisible();
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

test('a story goes with its last article, and one undo brings both back', async ({
  page,
  isMobile,
}) => {
  await addOwnArticle(page);
  const text = page.getByRole('region', { name: /^Text of Ferry/ });
  await expect(text).toBeVisible();
  await storyMenuOf(page).click();
  await page.getByRole('button', { name: /^Remove Ferry/ }).click();
  const stories = page.getByRole('dialog', { name: 'Stories' });
  await expect(stories).toContainText('Removed Ferry');
  await expect(stories).not.toContainText('0 articles');
  await expect(stories.getByRole('button', { name: /^Remove the story/ })).toHaveCount(0);
  if (isMobile) {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Put back Ferry/ }).click();
  } else {
    await page.keyboard.press('Control+z');
  }
  await expect(text).toBeVisible();
  if (isMobile) await storyMenuOf(page).click();
  await expect(stories.getByRole('button', { name: /^Remove the story/ })).toHaveCount(1);
});
