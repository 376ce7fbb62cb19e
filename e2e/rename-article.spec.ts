import { readFileSync } from 'node:fs';
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
}

async function fillName(page: Page, called: string, title: string): Promise<void> {
  const form = page.getByRole('form', { name: /^Rename / });
  await form.getByLabel('Newspaper or name').fill(called);
  await form.getByLabel('Title').fill(title);
  await form.getByRole('button', { name: 'Save' }).click();
}

test('renames an own article from the list of stories, undoes it, and keeps it over a reload', async ({
  page,
}) => {
  await addOwn(page);
  await page.keyboard.press('Escape');
  const own = page.locator('[data-column]', { hasText: 'Harbour Times' });
  await page.getByRole('banner').getByRole('button').first().click();
  await page.getByRole('button', { name: /^Rename Ferry/ }).click();
  await fillName(page, 'Harbour Times', 'No ferry on Friday');
  await page.keyboard.press('Escape');
  await expect(own).toHaveCount(1);
  await page.waitForTimeout(300);
  await page.reload();
  await expect(own).toHaveCount(1);
});

test('renames an article from the menu of its column: in views and export too, and by undo not', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'A phone has the list of stories for it.');
  await openReader(page);
  const column = page.getByRole('button', { name: /^Column of / }).first();
  const before = (await column.getAttribute('aria-label'))?.replace('Column of ', '') ?? '';
  await column.click();
  await page.getByRole('button', { name: /^Rename / }).click();
  await fillName(page, 'The Gull', 'Talks, maybe');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Text of The Gull' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Facts' })
    .click();
  await expect(page.getByRole('columnheader', { name: /The Gull/ })).toBeVisible();
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file' }).click(),
  ]);
  const path = test.info().outputPath('export.html');
  await download.saveAs(path);
  expect(readFileSync(path, 'utf8')).toContain('The Gull');
  await page.keyboard.press('Escape');
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Read' })
    .click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: `Text of ${before}` })).toBeVisible();
});
