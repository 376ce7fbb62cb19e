import { type Page, test } from '@playwright/test';

/**
 * Saves the comparison on screen in the format that the dialog has chosen, or in another, and gives the file's path. The file
 * has its own name: without an ending a browser would not take it for a page.
 */
export async function saveExport(page: Page, format?: string): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  if (format !== undefined) await page.getByText(format).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file' }).click(),
  ]);
  const path = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(path);
  await page.keyboard.press('Escape');
  return path;
}
