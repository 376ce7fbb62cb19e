import type { Page } from '@playwright/test';
import { litWords, typeInPalette } from './open-reader';
import { expect, test } from './own-origin';

async function openKestrel(page: Page, query = '') {
  await page.goto(`./?story=kestrel-bridge${query}`);
  await expect(page.getByText(/Fourteen people were injured/).first()).toBeVisible({
    timeout: 30_000,
  });
}

test('searches all articles, counts the hits and goes from one to the next', async ({ page }) => {
  await openKestrel(page);
  await page.keyboard.press('/');
  const search = page.getByRole('search', { name: 'Search in all articles' });
  await search.getByRole('searchbox').fill('regatta');
  await expect(search.getByRole('status')).toContainText(/\d+ hits: \d+ in A/);
  await page.keyboard.press('Enter');
  await expect(search.getByRole('status')).toContainText(/^1 of \d+/);
  await search.getByRole('button', { name: 'Next hit' }).click();
  await expect(search.getByRole('status')).toContainText(/^2 of \d+/);
  await search.getByRole('button', { name: 'Previous hit' }).click();
  await expect(search.getByRole('status')).toContainText(/^1 of \d+/);
  await search.getByRole('listitem').last().getByRole('button').click();
  await expect(page.getByText('regatta').last()).toBeAttached();
  await search.getByRole('searchbox').fill('zeppelin');
  await expect(search.getByRole('status')).toHaveText('Found in no article.');
  await search.getByRole('searchbox').press('Escape');
  await expect(search).toBeHidden();
});

test('lights the very words of a hit, also where the noise that holds them is hidden', {
  tag: '@desktop',
}, async ({ page }) => {
  await openKestrel(page);
  await typeInPalette(page, 'hide everything');
  await page.getByRole('menuitem', { name: /Hide everything/ }).click();
  await expect(page.getByText('Share | Save | Print')).toBeHidden();
  await page.keyboard.press('/');
  const search = page.getByRole('search', { name: 'Search in all articles' });
  await search.getByRole('searchbox').fill('injured');
  await page.keyboard.press('Enter');
  await expect.poll(() => litWords(page)).toEqual(['injured']);
  await search.getByRole('searchbox').fill('share | save');
  await page.keyboard.press('Enter');
  await expect.poll(() => litWords(page)).toEqual(['Share | Save']);
  const noise = page.getByRole('link', { name: /^Share \| Save \| Print/ });
  await expect(noise).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(search).toBeHidden();
  await expect.poll(() => litWords(page)).toEqual(['Share | Save']);
  await page.keyboard.press('Escape');
  await expect(noise).toHaveCount(0);
});

test('keeps what is typed in the search, wherever in it the focus is', { tag: '@desktop' }, async ({
  page,
}) => {
  await openKestrel(page);
  // Before the box is there, too.
  await page.keyboard.type('/bridge');
  const search = page.getByRole('search', { name: 'Search in all articles' });
  const box = search.getByRole('searchbox');
  await expect(box).toHaveValue('bridge');
  await search.getByRole('listitem').first().getByRole('button').click();
  await page.keyboard.type('s');
  await expect(box).toHaveValue('bridges');
  await search.getByRole('button', { name: 'Close search' }).focus();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page
    .getByRole('region', { name: /^Text of / })
    .first()
    .focus();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await search.getByRole('button', { name: 'Close search' }).focus();
  await page.keyboard.press('Escape');
  await expect(search).toBeHidden();
  await expect(page.getByRole('toolbar', { name: 'What is marked' })).toBeVisible();
});

test('runs a command, goes to a name and opens another story from the palette', async ({
  page,
}) => {
  await openKestrel(page);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Go to or do' });
  await expect(palette).toBeVisible();
  await page.keyboard.type('disagree');
  await expect(palette.getByRole('menuitem', { name: /Where do they disagree/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/filter=conflict/);
  // What only the texts can do is not offered beside them.
  await typeInPalette(page, 'plain reading');
  await expect(palette.getByText('Nothing is called so.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await typeInPalette(page, 'odell');
  await palette.getByRole('menuitem', { name: /Odell/ }).first().click();
  await expect(palette).toBeHidden();
  await expect(page).not.toHaveURL(/view=/);
  await expect.poll(() => litWords(page)).toEqual([expect.stringContaining('Odell')]);
  await typeInPalette(page, 'iran');
  await page.getByRole('menuitem', { name: /2 articles/ }).click();
  await expect(page).toHaveURL(/story=iran-talks/);
});

test('adds, exports and changes the colours by key and from the palette', {
  tag: '@desktop',
}, async ({ page }) => {
  await openKestrel(page);
  for (const [key, command, title] of [
    ['a', 'add an', /^Add/],
    ['e', 'save', /^Export/],
  ] as const) {
    const dialog = page.getByRole('dialog', { name: title });
    await page.keyboard.press(key);
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
    await typeInPalette(page, command);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    // A key pressed while a dialog is still open is the dialog's.
    await expect(dialog).toBeHidden();
  }
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await typeInPalette(page, 'dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('v');
  await expect(page.getByRole('heading', { name: 'Facts', level: 2 })).toBeVisible();
});

test('resets the view from the palette and from the menu', { tag: '@desktop' }, async ({
  page,
}) => {
  await openKestrel(page, '&layers=shared&view=facts&filter=conflict&articles=a.b');
  await typeInPalette(page, 'reset the view');
  await page.getByRole('menuitem', { name: /^Reset the view/ }).click();
  await expect(page).not.toHaveURL(/layers=|filter=|articles=/);
  await page.goto('./?story=kestrel-bridge&view=facts&filter=shared&layers=noise');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Reset the view' }).click();
  await expect(page).not.toHaveURL(/layers=|filter=/);
  await expect(page.getByText('The view is as it was at first.')).toBeAttached();
});

test('takes all corrections back from the menu and from the palette', { tag: '@desktop' }, async ({
  page,
}) => {
  await openKestrel(page);
  const correct = async () => {
    await page
      .getByRole('link', { name: /\(In conflict/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Wrong' }).click();
  };
  const all = page.getByRole('button', { name: /^Take back all corrections/ });
  await correct();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await all.click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(all).toBeDisabled();
  await page.keyboard.press('Escape');
  await correct();
  await typeInPalette(page, 'take back all');
  await page.getByRole('menuitem', { name: /^Take back all corrections/ }).click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(all).toBeDisabled();
});

test('lists the keys and turns those of one letter off', { tag: '@desktop' }, async ({ page }) => {
  await openKestrel(page);
  await page.keyboard.press('Shift+?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByRole('row', { name: /Next mark/ })).toBeVisible();
  await expect(sheet.getByRole('row', { name: 'J Next sentence' })).toBeVisible();
  await sheet.getByRole('checkbox', { name: 'Shortcuts of a single key' }).uncheck();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('/');
  await expect(page.getByRole('search')).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Go to or do' })).toBeVisible();
});

test('explains how each mark is decided', async ({ page, isMobile }) => {
  await openKestrel(page);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'How Crossread works' }).click();
  const help = page.getByRole('dialog', { name: 'How Crossread works' });
  for (const name of ['Shared facts', 'Conflicts', 'Only here', 'Framing', 'Names', 'Noise']) {
    await expect(help.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  const keys = help.getByRole('button', { name: 'Keyboard shortcuts' });
  if (isMobile) {
    await expect(keys).toBeHidden();
    return;
  }
  await keys.click();
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});
