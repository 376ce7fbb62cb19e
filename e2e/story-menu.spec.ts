import { marksOf, openReader, textOf } from './open-reader';
import { addOwnArticle, openAddDialog, paste, storyMenuOf } from './own-articles';
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
  const tell = (town: string, who: string) => ({
    name: `${town}-${who}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(
      `Council of ${town} votes on school meals, ${who} says\n\n${Array.from(
        { length: 30 },
        (_, day) =>
          `On day ${day + 1} of the debate in ${town} a ${who} spoke of the cost of the meals.`,
      ).join('\n\n')}\n`,
    ),
  });
  for (const town of ['Brack', 'Orrel']) {
    const dialog = await openAddDialog(page, 'new');
    // The first is known from the story before: nothing has to be read anew.
    const files = [tell('Brack', 'mayor'), tell(town, 'teacher')];
    await dialog.locator('input[type=file]').setInputFiles(files);
    await page.getByRole('button', { name: 'Show the comparison' }).click();
    await expect(textOf(page, 1)).toContainText(`Council of ${town}`);
    const tops = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-scroller]')].map(({ scrollTop }) => scrollTop),
      );
    await expect.poll(tops).toEqual([0, 0]);
    await textOf(page, 0).evaluate((element) => element.scrollTo(0, 600));
    await expect.poll(async () => (await tops())[0]).toBe(600);
  }
});
