import type { Locator, Page } from '@playwright/test';
import { openReader } from './open-reader';
import { expect } from './own-origin';

/** A short article that shares nothing with the bundled stories. */
const FERRY =
  'Ferry stays in port\n\nThe ferry to Tarn Island stayed in port on Friday because of the wind, its captain said. ' +
  'Forty people waited in the hall of the harbour until the evening.\n';

/** Opens the dialog for adding articles; says where what is added goes, where the dialog's own choice is not meant. */
export async function openAddDialog(page: Page, into?: 'open' | 'new'): Promise<Locator> {
  await page.getByRole('button', { name: 'Add article' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add articles' });
  await expect(dialog).toBeVisible();
  if (into !== undefined) {
    const target = into === 'open' ? /^with the / : /as a new story$/;
    await dialog.getByRole('radio', { name: target }).check({ force: true });
  }
  return dialog;
}

/** Pastes a text into the open dialog. */
export async function paste(dialog: Locator, text: string): Promise<void> {
  await dialog.getByLabel(/Paste an article/).fill(text);
  await dialog.getByRole('button', { name: 'Add pasted text' }).click();
}

/** What was given while the dialog is open, the newest first. */
export function givenFiles(page: Page): Locator {
  return page.getByRole('list', { name: 'Given files' }).getByRole('listitem');
}

/** Adds an article of one's own, "Ferry stays in port", to a new story, which is then open. */
export async function addOwnArticle(page: Page): Promise<void> {
  await openReader(page);
  const dialog = await openAddDialog(page);
  await paste(dialog, FERRY);
  await expect(givenFiles(page)).toContainText('of story');
  // A paste has no file whose name the reader would know.
  await expect(givenFiles(page)).not.toContainText('.txt');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

/** The button with the open story's name, which lists all stories. */
export function storyMenuOf(page: Page): Locator {
  return page.getByRole('banner').getByRole('button').first();
}
