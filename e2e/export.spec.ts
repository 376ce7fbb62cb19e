import type { Browser, Page } from '@playwright/test';
import { findViolations } from './find-violations';
import { expect, test } from './own-origin';
import { saveExport } from './save-export';

/** Opens a story and saves its comparison as a web page; gives the file's path. */
async function saveAsPage(page: Page, query = ''): Promise<string> {
  await page.goto(`./${query}`);
  return saveExport(page);
}

/** Opens a file in a browser without a network; tells every request but that for the file, and every complaint. */
async function openAlone(browser: Browser, path: string, colorScheme: 'light' | 'dark' = 'light') {
  const context = await browser.newContext({ offline: true, colorScheme });
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== `file://${path}`) wrongs.push(request.url());
  });
  page.on('console', (message) => wrongs.push(message.text()));
  page.on('pageerror', (error) => wrongs.push(String(error)));
  await page.goto(`file://${path}`);
  return { page, wrongs };
}

test('the dialog says what will be in the file and how it is called, and gives the focus back', async ({
  page,
}) => {
  await page.goto('./');
  const button = page.getByRole('button', { name: 'Export' });
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Export this comparison' });
  await expect(dialog).toContainText('2 articles, with what is marked on screen: shared');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save file' }).click(),
  ]);
  await expect(dialog).toContainText(`Saved as ${download.suggestedFilename()}.`);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('the exported page opens alone, and every mark leads to its counterpart', {
  tag: '@desktop',
}, async ({ page, browser }) => {
  const path = await saveAsPage(page);
  const exported = await openAlone(browser, path);
  const marks = exported.page.locator('article mark');
  expect(await marks.count()).toBeGreaterThan(10);
  const links = exported.page.locator('a[href^="#"]');
  const broken = await links.evaluateAll((all) =>
    all.filter((link) => document.querySelector(link.getAttribute('href') ?? '') === null),
  );
  expect(broken).toEqual([]);
  const link = exported.page.locator('article').first().locator('mark.shared a').first();
  const target = await link.getAttribute('href');
  await link.click();
  await expect(exported.page.locator(target ?? '')).toBeInViewport();
  await expect(exported.page.locator(':target')).toHaveCount(1);
  for (const name of ['Conflicts and shared facts', 'Who is called what', 'Key', 'Sources']) {
    await expect(exported.page.getByRole('heading', { name })).toBeVisible();
  }
  expect(exported.wrongs).toEqual([]);
  await exported.page.context().close();
});

test('the exported page holds every name of the view, in its order', { tag: '@desktop' }, async ({
  page,
  browser,
}) => {
  const path = await saveAsPage(page);
  await page.getByRole('button', { name: 'Names', exact: true }).click();
  await page.getByRole('button', { name: /^Show \d+ more names?/ }).click();
  const shown = page.getByRole('table').locator('tbody th > span:first-child');
  const names = await shown.allTextContents();
  expect(names.length).toBeGreaterThan(20);
  const exported = await openAlone(browser, path);
  const section = exported.page.locator('section[aria-labelledby="names"]');
  const written = await section.locator('tbody th > bdi').allTextContents();
  expect(written.toSorted()).toEqual(names.toSorted());
  // Single mentions stand below the others, behind a line.
  const often = await section.locator(':scope > .scroll tbody th > bdi').allTextContents();
  expect(often).toEqual(names.filter((name) => often.includes(name)));
  await exported.page.context().close();
});

test('the exported page holds the layers on screen only', { tag: '@desktop' }, async ({
  page,
  browser,
}) => {
  const exported = await openAlone(browser, await saveAsPage(page, '?layers=framing'));
  await expect(exported.page.locator('article mark.shared, article mark.noise')).toHaveCount(0);
  await expect(exported.page.getByText('Not drawn, because switched off')).toBeVisible();
  await exported.page.context().close();
});

test('the exported page shows every bar and chip of the screen, and none is cut off', {
  tag: '@desktop',
}, async ({ page, browser }) => {
  const path = await saveAsPage(page);
  const shown = await page.locator('[data-scroller] [data-missing]').allTextContents();
  const exported = await openAlone(browser, path);
  await exported.page.setViewportSize({ width: 1440, height: 900 });
  const columns = exported.page.getByRole('region', { name: 'Articles side by side' });
  const left = (await columns.boundingBox())?.x ?? Number.NaN;
  const bars = columns.getByRole('article').first().locator('.only-here');
  expect(await bars.count()).toBeGreaterThan(0);
  for (const bar of await bars.all())
    expect((await bar.boundingBox())?.x).toBeGreaterThanOrEqual(left);
  expect(shown.length).toBeGreaterThan(0);
  const chips = await columns.locator('.missing').allTextContents();
  expect(chips.map((chip) => chip.split(':')[0])).toEqual(shown.map((chip) => chip.split(':')[0]));
  await exported.page.context().close();
});

test('the exported page breaks no rule, light and dark @a11y', { tag: '@desktop' }, async ({
  page,
  browser,
}) => {
  const path = await saveAsPage(page);
  for (const scheme of ['light', 'dark'] as const) {
    const exported = await openAlone(browser, path, scheme);
    expect(await findViolations(exported.page)).toEqual([]);
    await exported.page.context().close();
  }
});

test('the dialogs of the shelf break no rule @a11y', async ({ page }) => {
  await page.goto('./');
  for (const [button, dialog] of [
    ['Export', 'Export this comparison'],
    ['Add article', 'Add articles'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});
