import type { Page } from '@playwright/test';
import { givenFiles, openAddDialog, paste, storyMenuOf } from './own-articles';
import { expect, test } from './own-origin';

const PASTED = `Dam at Malo holds after night of rain
12 views

The old dam at Malo held on Monday, Minister Tolan told reporters. Nobody was hurt.

Two villages were cleared as a precaution, and 400 people slept in a school.
`;
const PAGE = `<!doctype html><html lang="en"><head><title>Malo dam safe</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Malo dam is safe, engineers say</h1>
<p>The dam above Malo held through Monday night, engineers said on Tuesday morning after a long inspection.</p>
<p>Some 400 people were taken to a school. They may go home this week, the mayor of Malo said.</p></article>
</body></html>`;

const file = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

async function open(page: Page) {
  await page.goto('./');
  await expect(page.locator('article')).toHaveCount(2);
}

test('adds pasted text, says what it took for story and noise, and keeps it', async ({ page }) => {
  await open(page);
  const dialog = await openAddDialog(page, 'open');
  await paste(dialog, PASTED);
  await expect(givenFiles(page)).toContainText('Dam at Malo holds after night of rain');
  await expect(givenFiles(page)).toContainText(
    /[12] paragraphs? of story, \d+ pieces? taken as noise/,
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Add article' })).toBeFocused();
  await expect(page.locator('article')).toHaveCount(3);
  await page.reload();
  await expect(page.locator('article')).toHaveCount(3);
});

test('adds several files at once, with an error for each that it cannot read', async ({ page }) => {
  await open(page);
  const dialog = await openAddDialog(page, 'open');
  await dialog
    .getByLabel('Or choose files')
    .setInputFiles([
      file('malo.html', PAGE),
      file('malo.md', `# Malo\n\n${PASTED}`),
      file('picture.png', '\u0000\u0001\u0002'),
      file('empty.txt', ''),
    ]);
  await expect(givenFiles(page)).toHaveCount(4);
  await expect(givenFiles(page).filter({ hasText: 'picture.png' })).toContainText('Not added.');
  await expect(givenFiles(page).filter({ hasText: 'empty.txt' })).toContainText(
    'has no text in it',
  );
  await expect(givenFiles(page).filter({ hasText: 'malo.html' })).toContainText('Malo dam safe');
  await page.keyboard.press('Escape');
  await expect(page.locator('article')).toHaveCount(4);
});

test('takes the page of a rich paste', { tag: '@desktop' }, async ({ page }) => {
  await open(page);
  const dialog = await openAddDialog(page, 'open');
  await dialog.getByLabel(/Paste an article/).evaluate((box, html) => {
    const data = new DataTransfer();
    data.setData('text/html', html);
    data.setData('text/plain', 'Malo dam is safe, engineers say');
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, PAGE);
  await paste(dialog, 'Malo dam is safe, engineers say');
  // Its plain text is one line.
  await expect(givenFiles(page)).toContainText('2 paragraphs of story');
});

/** A page that would give itself away by a request, a variable or a dialog, whichever part of it came alive. */
const LIVE_PAGE = PAGE.replace(
  '</article>',
  `<img src="/alive.png" onerror="window.alive = 'handler'"><iframe src="/alive.html"></iframe>
<svg><image href="/alive.svg" /><script>window.alive = 'svg'</script></svg>
<a href="javascript:window.alive = 'link'">More</a><video src="/alive.mp4" autoplay></video></article>
<script>window.alive = 'script'; alert(1)</script><script src="/alive.js"></script>
<link rel="stylesheet" href="/alive.css"><style>@import '/alive-too.css'; body { display: none }</style>
<meta http-equiv="refresh" content="0; url=/alive">`,
);

test('a page with scripts, pictures and styles is read, and nothing of it is run or asked for', {
  tag: '@desktop',
}, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  const dialog = await openAddDialog(page, 'open');
  await dialog.getByLabel('Or choose files').setInputFiles([file('live.html', LIVE_PAGE)]);
  await expect(givenFiles(page)).toContainText('2 paragraphs of story');
  await page.keyboard.press('Escape');
  const added = page.locator('article').nth(2);
  await expect(added).toContainText('The dam above Malo held through Monday night');
  await expect(page.locator('article img, article iframe, article script')).toHaveCount(0);
  expect(await page.evaluate(() => 'alive' in window)).toBe(false);
  expect(asked.filter((url) => url.includes('alive'))).toEqual([]);
});

test('takes files that are dropped anywhere on the page', { tag: '@desktop' }, async ({ page }) => {
  await open(page);
  await page.getByRole('main').evaluate((main, text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
    for (const kind of ['dragover', 'drop']) {
      main.dispatchEvent(
        new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    }
  }, PASTED);
  const dialog = page.getByRole('dialog', { name: 'Add articles' });
  await expect(dialog.getByRole('radio', { name: /as a new story$/ })).toBeChecked();
  await expect(givenFiles(page)).toHaveCount(0);
  await dialog.getByRole('radio', { name: /^with the 2 articles of/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Add the dropped file' }).click();
  await expect(givenFiles(page)).toContainText('dropped.txt');
  await expect(page.locator('article')).toHaveCount(3);
});

test('mixes nothing into a bundled story by itself, and leads from article to comparison', async ({
  page,
}) => {
  await open(page);
  const dialog = await openAddDialog(page);
  await paste(dialog, PASTED);
  await expect(dialog.getByText('“My story” has one article.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add another' }).click();
  await expect(dialog.getByLabel(/Paste an article/)).toBeFocused();
  await dialog.getByLabel('Or choose files').setInputFiles([file('malo.html', PAGE)]);
  await expect(dialog.getByText('“My story” has 2 articles.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Show the comparison' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('article')).toHaveCount(2);
  await expect(page.locator('article').first()).toContainText('The old dam at Malo');
  await page.getByRole('button', { name: 'Add article' }).click();
  await expect(
    dialog.getByRole('radio', { name: /^with the 2 articles of “My story”/ }),
  ).toBeChecked();
});

test('names an article as soon as it is added', async ({ page }) => {
  await open(page);
  const dialog = await openAddDialog(page, 'new');
  await paste(dialog, PASTED);
  await givenFiles(page)
    .getByRole('button', { name: /^Rename/ })
    .click();
  await dialog.getByLabel('Newspaper or name').fill('The Malo Post');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(givenFiles(page)).toContainText('The Malo Post');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.locator('[data-column]')).toContainText('The Malo Post');
});

test('removes what was added, and brings it back', { tag: '@desktop' }, async ({ page }) => {
  await open(page);
  const dialog = await openAddDialog(page, 'open');
  await dialog.getByLabel('Or choose files').setInputFiles([file('malo.txt', PASTED)]);
  await dialog.getByRole('button', { name: 'Remove again' }).click();
  await expect(givenFiles(page)).toContainText('Removed.');
  await expect(page.locator('article')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('article')).toHaveCount(3);
});

test('says that a bundled article is there already', { tag: '@desktop' }, async ({
  page,
  request,
}) => {
  await open(page);
  const stories = await (await request.get('seeds/index.json')).json();
  const [{ url }] = stories[0].articles;
  const text = await (await request.get(url)).text();
  const dialog = await openAddDialog(page, 'open');
  await dialog.getByLabel('Or choose files').setInputFiles([file('again.txt', text)]);
  await expect(givenFiles(page)).toContainText('was not added again');
});

test('says of a file given twice at once that the second was not added', {
  tag: '@desktop',
}, async ({ page }) => {
  await open(page);
  const dialog = await openAddDialog(page, 'new');
  await dialog
    .getByLabel('Or choose files')
    .setInputFiles([file('one.txt', PASTED), file('again.txt', PASTED)]);
  await expect(givenFiles(page)).toHaveCount(2);
  await expect(givenFiles(page).filter({ hasText: 'again.txt' })).toContainText(
    'Not added. The story has this very text already',
  );
  await expect(givenFiles(page).filter({ hasText: 'one.txt' })).toContainText('of story');
});

test('makes a story of the reader’s own, removes it and brings it back', async ({ page }) => {
  await open(page);
  const dialog = await openAddDialog(page, 'new');
  await dialog.getByLabel('Name of the story').fill('The dam');
  await dialog
    .getByLabel('Or choose files')
    .setInputFiles([file('one.txt', PASTED), file('two.html', PAGE)]);
  await expect(givenFiles(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.locator('article')).toHaveCount(2);
  await page.getByRole('button', { name: 'The dam' }).click();
  await page.getByRole('button', { name: 'Rename the story The dam' }).click();
  await page.getByLabel('New name of the story').fill('The old dam');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove the story The old dam' }).click();
  await expect(page.getByText('Removed The old dam.')).toBeVisible();
  await expect(page.getByText('There is no such story here')).toHaveCount(0);
  await expect(page.getByRole('region', { name: /^Text of / }).first()).toBeVisible();
  const stories = page.getByRole('dialog', { name: 'Stories' });
  await stories.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Remove the story The old dam' })).toBeVisible();
});

test('refuses a text without a story, and makes no story for it', async ({ page }) => {
  await open(page);
  const dialog = await openAddDialog(page, 'new');
  await paste(dialog, 'hi');
  const refusal = givenFiles(page).getByText('No story was found in this text');
  await expect(refusal).toBeFocused();
  await expect(refusal).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await storyMenuOf(page).click();
  await expect(page.getByRole('button', { name: /^Remove the story/ })).toHaveCount(0);
});

test('adds a paste once, however often the button is clicked', { tag: '@desktop' }, async ({
  page,
}) => {
  await open(page);
  const dialog = await openAddDialog(page, 'open');
  await dialog.getByLabel(/Paste an article/).fill(PASTED);
  await dialog.getByRole('button', { name: 'Add pasted text' }).dblclick();
  await expect(givenFiles(page).getByText('paragraph')).toBeVisible();
  await expect(givenFiles(page)).toHaveCount(1);
});
