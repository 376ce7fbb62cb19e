import type { Page } from '@playwright/test';
import { marksOf, openReader, textOf } from './open-reader';
import { expect, test } from './own-origin';

const FERRY =
  'Ferry stays in port\n\nThe ferry to Tarn Island stayed in port on Friday because of the wind, its captain said. ' +
  'Forty people waited in the hall of the harbour until the evening.\n';

async function addOwn(page: Page): Promise<void> {
  await openReader(page);
  await page.getByRole('button', { name: 'Add article' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add articles' });
  await dialog.getByLabel(/Paste an article/).fill(FERRY);
  await dialog.getByRole('button', { name: 'Add pasted text' }).click();
  await expect(dialog.getByRole('list', { name: 'Given files' })).toContainText('of story');
  await expect(dialog.getByRole('list', { name: 'Given files' })).not.toContainText('.txt');
  await page.keyboard.press('Escape');
}

const storiesOf = (page: Page) => page.getByRole('banner').getByRole('button').first();

test('the open story is marked, forms hold current names, and one undo brings a story back', async ({
  page,
}) => {
  await addOwn(page);
  const panel = page.getByRole('dialog', { name: 'Stories' });
  await storiesOf(page).click();
  await expect(panel.locator('[aria-current]')).toContainText('1 article');
  await page.getByRole('button', { name: 'Rename Ferry stays in port' }).click();
  await expect(page.getByRole('form').getByLabel('Title')).toHaveValue('Ferry stays in port');
  await page.getByRole('form').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: /^Remove the story/ }).click();
  await expect(page.getByRole('button', { name: /^Remove the story/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  const undo = page
    .getByRole('toolbar', { name: 'Reading tools' })
    .getByRole('button', { name: 'Undo' });
  await undo.click();
  await storiesOf(page).click();
  await expect(page.getByRole('button', { name: /^Remove the story/ })).toHaveCount(1);
});

test('a click outside an open panel closes it and nothing more', async ({ page }) => {
  await openReader(page);
  await page.getByRole('button', { name: /^Noise: / }).click();
  await expect(page.getByText('What the lines mean')).toBeVisible();
  const mark = marksOf(textOf(page, 0), /Framing/).last();
  await mark.scrollIntoViewIfNeeded();
  await mark.click();
  await expect(page.getByText('What the lines mean')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Close the inspector' })).toBeHidden();
  await mark.click();
  await expect(page.getByRole('button', { name: 'Close the inspector' })).toBeVisible();
});
