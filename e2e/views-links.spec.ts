import { inspectorOf, openReader, typeInPalette } from './open-reader';
import { addOwnArticle } from './own-articles';
import { expect, test } from './own-origin';

test('opens the same view, filter and layers from a link', { tag: '@desktop' }, async ({
  page,
  context,
}) => {
  await page.goto('./?story=kestrel-bridge&view=facts');
  await page.getByRole('radio', { name: /^Shared/ }).check({ force: true, timeout: 30_000 });
  const copy = await context.newPage();
  await copy.goto(page.url());
  await expect(copy.getByRole('radio', { name: /^Shared/ })).toBeChecked({ timeout: 30_000 });
});

test('opens with the selected mark, and goes back and forward between views', async ({
  page,
  context,
}) => {
  await page.goto('./?story=kestrel-bridge&view=facts');
  await page.getByRole('table').getByRole('button').first().click({ timeout: 30_000 });
  await expect(page).toHaveURL(/mark=f\d+/);
  const inspector = inspectorOf(page);
  const title = await inspector.getByRole('heading').first().textContent();
  const copy = await context.newPage();
  await copy.goto(page.url());
  const other = inspectorOf(copy);
  await expect(other.getByRole('heading').first()).toHaveText(title ?? '', { timeout: 30_000 });
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Facts', level: 2 })).toBeVisible();
  await page.goForward();
  await expect(inspector.getByRole('heading').first()).toHaveText(title ?? '');
});

test('opens one article at a time from a link, at the one that was shown', {
  tag: '@desktop',
}, async ({ page, context }) => {
  await openReader(page, '?story=kestrel-bridge');
  await page.getByRole('button', { name: 'One at a time' }).click();
  await page.getByRole('button', { name: 'Flip' }).click();
  await expect(page).toHaveURL(/alone=b/);
  const copy = await context.newPage();
  await openReader(copy, new URL(page.url()).search);
  const tabs = copy.getByRole('navigation', { name: 'Articles' });
  await expect(tabs.locator('[aria-current=true]')).toHaveText(/^B/);
  await copy.getByRole('button', { name: 'Side by side' }).click();
  await expect(copy).not.toHaveURL(/alone=/);
  await expect(tabs).toHaveCount(0);
});

test('copies a link, and says that it works for anybody', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'Only Chromium lets a test allow the clipboard.');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./?story=kestrel-bridge&view=names');
  await expect(page.getByRole('table')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Copy a link to this view' }).click();
  await expect(page.getByText('Copied. It opens the same story')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${page.url()}&noise=dimmed`);
});

test('opens with noise shown as in the link, and keeps the reader’s own way', {
  tag: '@desktop',
}, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openReader(page, '?story=kestrel-bridge');
  for (const words of ['hide everything', 'only what stands', 'copy a link']) {
    await typeInPalette(page, words);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('Link copied.')).toBeAttached();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => localStorage.clear());
  const copy = await context.newPage();
  await openReader(copy, new URL(link).search);
  await expect(copy.getByText('Share | Save | Print')).toBeHidden();
  await expect(copy.getByRole('button', { name: /^Only here/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await openReader(copy, '?story=kestrel-bridge');
  await expect(copy.getByText('Share | Save | Print')).toBeAttached();
});

test('carries the words and the order of a view', { tag: '@desktop' }, async ({
  page,
  context,
}) => {
  await page.goto('./?story=kestrel-bridge&view=facts');
  await page.getByRole('searchbox', { name: 'Find in facts' }).fill('regatta', { timeout: 30_000 });
  await page.getByRole('radio', { name: 'Most reported first' }).check({ force: true });
  const copy = await context.newPage();
  await copy.goto(page.url());
  await expect(copy.getByRole('searchbox', { name: 'Find in facts' })).toHaveValue('regatta');
  await expect(copy.getByRole('radio', { name: 'Most reported first' })).toBeChecked();
});

test('says of a link to own articles that they live in this browser only', {
  tag: '@desktop',
}, async ({ page }) => {
  await addOwnArticle(page);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByText('they live in this browser only')).toBeVisible();
  // Neither the text nor its hash is in the address.
  expect(new URL(page.url()).search).not.toMatch(/ferry|[0-9a-f]{16}/i);
});
