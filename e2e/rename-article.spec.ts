import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectKept, openReader, openView } from './open-reader';
import { addOwnArticle, storyMenuOf } from './own-articles';
import { expect, test } from './own-origin';
import { saveExport } from './save-export';

async function fillName(page: Page, called: string, title: string): Promise<void> {
  const form = page.getByRole('form', { name: /^Rename / });
  await form.getByLabel('Newspaper or name').fill(called);
  await form.getByLabel('Title').fill(title);
  await form.getByRole('button', { name: 'Save' }).click();
}

test('renames an own article from the list of stories, undoes it, and keeps it over a reload', async ({
  page,
}) => {
  await addOwnArticle(page);
  const own = page.locator('[data-column]', { hasText: 'Harbour Times' });
  await storyMenuOf(page).click();
  await page.getByRole('button', { name: /^Rename Ferry/ }).click();
  await fillName(page, 'Harbour Times', 'No ferry on Friday');
  await page.keyboard.press('Escape');
  await expect(own).toHaveCount(1);
  await expectKept(page, 1);
  await page.reload();
  await expect(own).toHaveCount(1);
});

test('renames an article from the menu of its column: in views and export too, and by undo not', {
  tag: '@desktop',
}, async ({ page }) => {
  await openReader(page);
  const column = page.getByRole('button', { name: /^Column of / }).first();
  const before = (await column.getAttribute('aria-label'))?.replace('Column of ', '') ?? '';
  await column.click();
  await page.getByRole('button', { name: /^Rename / }).click();
  await fillName(page, 'The Gull', 'Talks, maybe');
  await expect(page.getByText('Renamed to The Gull.')).toBeVisible();
  await expect(page.getByRole('form', { name: /^Rename / })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Text of The Gull' })).toBeVisible();
  await openView(page, 'Facts');
  await expect(page.getByRole('columnheader', { name: /The Gull/ })).toBeVisible();
  expect(readFileSync(await saveExport(page), 'utf8')).toContain('The Gull');
  await openView(page, 'Read');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: `Text of ${before}` })).toBeVisible();
});
