import { marksOf, openReader, textOf } from './open-reader';
import { addOwnArticle, givenFiles, openAddDialog, paste, storyMenuOf } from './own-articles';
import { expect, test } from './own-origin';

test('the open story is marked, forms hold current names, and one undo brings a story back', async ({
  page,
}) => {
  await addOwnArticle(page);
  const panel = page.getByRole('dialog', { name: 'Stories' });
  await storyMenuOf(page).click();
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
  await storyMenuOf(page).click();
  await expect(page.getByRole('button', { name: /^Remove the story/ })).toHaveCount(1);
});

test('a click outside an open panel closes it and nothing more', async ({ page }) => {
  await openReader(page);
  await page.getByRole('button', { name: 'Key' }).click();
  await expect(page.getByRole('heading', { name: 'What the lines mean' })).toBeVisible();
  const mark = marksOf(textOf(page, 0), /Framing/).last();
  await mark.scrollIntoViewIfNeeded();
  await mark.click();
  await expect(page.getByRole('heading', { name: 'What the lines mean' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Close the panel' })).toBeHidden();
  await mark.click();
  await expect(page.getByRole('button', { name: 'Close the panel' })).toBeVisible();
});

const COUNCIL =
  'Council votes on school meals\n\nThe town council of Brack voted on Thursday to pay for school meals. ' +
  'Every pupil will have a warm lunch from autumn on. The mayor said the money was there. A parent called it long overdue.\n';

test('an article that shares nothing with the others is asked about, where it is added, read and listed', async ({
  page,
  isMobile,
}) => {
  await openReader(page);
  const dialog = await openAddDialog(page, 'open');
  await paste(dialog, COUNCIL);
  await expect(dialog.getByText(/Council votes .* shares nothing with the others/)).toBeVisible();
  await page.keyboard.press('Escape');
  if (isMobile) await page.getByRole('button', { name: /^C Council/ }).tap();
  const question = /shares nothing with the other articles: another event\?/;
  await expect(page.getByText(question).filter({ visible: true })).toHaveCount(1);
  await storyMenuOf(page).click();
  await expect(page.getByRole('dialog', { name: 'Stories' }).getByText(question)).toBeVisible();
});

test('another story opens at its beginning, wherever the one before was left', {
  tag: '@desktop',
}, async ({ page }) => {
  await openReader(page);
  const long = (town: string) =>
    `Council of ${town} votes on school meals\n\n${Array.from(
      { length: 30 },
      (_, day) =>
        `On day ${day + 1} of the debate in ${town} a member of the council spoke of the cost of the meals.`,
    ).join('\n\n')}\n`;
  for (const town of ['Brack', 'Orrel']) {
    const dialog = await openAddDialog(page, 'new');
    await paste(dialog, long(town));
    await expect(givenFiles(page)).toContainText('of story');
    await page.keyboard.press('Escape');
    const text = textOf(page, 0);
    await expect(text).toContainText(`Council of ${town}`);
    await expect.poll(() => text.evaluate((element) => element.scrollTop)).toBe(0);
    await text.evaluate((element) => element.scrollTo(0, 600));
    await expect.poll(() => text.evaluate((element) => element.scrollTop)).toBe(600);
  }
});
