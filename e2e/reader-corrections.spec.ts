import { countOf, expectKept, inspectorOf, marksOf, openReader, textOf } from './open-reader';
import { expect, test } from './own-origin';

test.skip(({ isMobile }) => isMobile, 'The same inspector as on the desktop.');

test('a wrong fact goes, comes back by undo, and stays away after a reload', async ({ page }) => {
  await openReader(page);
  const before = await countOf(page, 'Shared');
  await marksOf(textOf(page, 0), /\(Shared fact/)
    .first()
    .click();
  const inspector = inspectorOf(page);
  await inspector.getByRole('button', { name: 'Wrong' }).click();
  await expect.poll(() => countOf(page, 'Shared')).not.toBe(before);
  const after = await countOf(page, 'Shared');
  await expect(inspector.getByRole('button', { name: 'Right', exact: true })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => countOf(page, 'Shared')).toBe(before);
  await expectKept(page, 0);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => countOf(page, 'Shared')).toBe(after);
  await expectKept(page, 1);
  await page.reload();
  await expect.poll(() => countOf(page, 'Shared')).toBe(after);
  await page.keyboard.press('Escape');
  await inspector.getByRole('button', { name: 'Reset to the machine’s' }).click();
  await expect.poll(() => countOf(page, 'Shared')).toBe(before);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => countOf(page, 'Shared')).toBe(after);
});

test('the keyboard stays in the inspector when a fact is taken away', async ({ page }) => {
  await openReader(page);
  await marksOf(textOf(page, 0), /\(Shared fact/)
    .first()
    .click();
  const inspector = inspectorOf(page);
  await inspector.getByRole('button', { name: 'Wrong' }).focus();
  await page.keyboard.press('Enter');
  await expect(inspector.getByRole('region', { name: 'What is said of it' })).toBeFocused();
  const said = page.getByText('Marked wrong and taken off the page.');
  await expect(said).toBeInViewport();
  await page.getByRole('button', { name: 'Undo the change' }).press('Enter');
  await expect(page.getByText('Undone.')).toBeInViewport();
  await expect(said).toHaveCount(0);
});

test('noise goes back into the story, and a passage of the story becomes noise', async ({
  page,
}) => {
  await openReader(page);
  const text = textOf(page, 0);
  const before = await countOf(page, 'Noise');
  await marksOf(text, /Not the story/)
    .first()
    .click();
  await page.getByRole('button', { name: 'It is part of the story' }).click();
  await expect.poll(() => countOf(page, 'Noise')).toBeLessThan(before);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(() => countOf(page, 'Noise')).toBe(before);
  const reject = page.getByRole('button', { name: 'Not the story' });
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(reject).toBeVisible({ timeout: 500 });
  }).toPass();
  await reject.click();
  await expect.poll(() => countOf(page, 'Noise')).not.toBe(before);
});

test('two passages are linked by hand', async ({ page }) => {
  await openReader(page);
  const inspector = inspectorOf(page);
  await textOf(page, 0).focus();
  const start = inspector.getByRole('button', { name: 'Link to a passage' });
  // What is not the story comes first, and cannot be linked.
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(start).toBeVisible({ timeout: 500 });
  }).toPass();
  await start.click();
  await textOf(page, 1).focus();
  for (let k = 0; k < 5; k += 1) await page.keyboard.press('j');
  await inspector.getByRole('button', { name: 'Say the same' }).click();
  await page.keyboard.press('Escape');
  await expect(inspector.getByText(/^Linked: /)).toBeVisible();
});

test('two passages that contradict each other leave alone what is shared, and the panel shows them', async ({
  page,
}) => {
  await openReader(page);
  const before = await countOf(page, 'Shared');
  const inspector = inspectorOf(page);
  await marksOf(textOf(page, 0), /\(Shared fact/)
    .first()
    .click();
  await inspector.getByText('Set the fact right', { exact: true }).click();
  await inspector.getByRole('button', { name: 'Link another passage' }).click();
  await textOf(page, 1).focus();
  for (let k = 0; k < 5; k += 1) await page.keyboard.press('j');
  await inspector.getByRole('button', { name: 'Contradict' }).click();
  await expect(inspector.getByRole('heading', { name: 'Conflict' })).toBeVisible();
  await expect(inspector.getByText('In conflict, reported by 2 of 2')).toBeVisible();
  await expect(inspector.getByRole('listitem').locator('q')).toHaveCount(2);
  await expect(page.getByText('Linked: they contradict each other.')).toBeInViewport();
  expect(await countOf(page, 'Shared')).toBe(before);
});

test('what the reader confirmed is shown as theirs, and a note is kept on its passage', async ({
  page,
}) => {
  await openReader(page);
  await marksOf(textOf(page, 0), /\(Shared fact/)
    .first()
    .click();
  await inspectorOf(page).getByRole('button', { name: 'Right' }).click();
  await expect(inspectorOf(page)).toContainText('Set by you');
  const note = page.getByRole('textbox', { name: 'Your note' });
  await note.fill('Ask the desk.');
  await note.blur();
  await expect(page.getByText('Note kept.')).toBeInViewport();
  await expectKept(page, 2);
  await page.reload();
  await marksOf(textOf(page, 0), /\(Shared fact/)
    .first()
    .click();
  await expect(note).toHaveValue('Ask the desk.');
});

test('a note is kept as it is typed, without a button, and one undo takes all of it back', async ({
  page,
}) => {
  await openReader(page);
  const open = () =>
    marksOf(textOf(page, 0), /\(Shared fact/)
      .first()
      .click();
  await open();
  const note = page.getByRole('textbox', { name: 'Your note' });
  await note.pressSequentially('Who', { delay: 200 });
  await page.waitForTimeout(700);
  await note.pressSequentially(' said so?');
  await page.getByRole('button', { name: 'Names', exact: true }).click();
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(note).toHaveValue('Who said so?');
  await page.keyboard.press('Escape');
  await expect(inspectorOf(page).getByText(/^Note on /)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(inspectorOf(page).getByText(/^Note on /)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await open();
  await expect(note).toHaveValue('Who said so?');
  await page.keyboard.press('Escape');
  const sign = page.getByRole('button', { name: 'Your note: Who said so?' });
  await expect(sign).toHaveCount(1);
  await sign.click();
  await expect(note).toHaveValue('Who said so?');
});

test('a note stays with its words, also where others start at the same place', async ({ page }) => {
  await openReader(page);
  const chooseWords = (length: number) =>
    textOf(page, 0)
      .locator('[data-role="paragraph"] [data-sentence]')
      .first()
      .evaluate((sentence, end) => {
        const words = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT).nextNode()!;
        getSelection()!.setBaseAndExtent(words, 0, words, end);
        sentence.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      }, length);
  const note = inspectorOf(page).getByLabel('Your note');
  await chooseWords(4);
  await note.fill('Ask about this.');
  await chooseWords(8);
  await expect(note).toHaveValue('');
});
