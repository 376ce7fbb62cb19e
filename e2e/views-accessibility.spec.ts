import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './own-origin';

/** Every rule of WCAG 2.0 to 2.2, levels A and AA. */
const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const THEMES = ['light', 'sepia', 'dark', 'contrast'];

async function expectClean(page: Page, state: string) {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_TAGS).analyze();
  expect(violations, state).toEqual([]);
}

for (const view of ['facts', 'names', 'overview']) {
  test(`${view} breaks no rule in any theme @a11y`, async ({ page }) => {
    // Four checks of a long page.
    test.slow();
    await page.goto(`./?story=kestrel-bridge&view=${view}`);
    await expect(page.getByRole('main').getByRole('table').first()).toBeVisible({
      timeout: 30_000,
    });
    for (const theme of THEMES) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      await expectClean(page, `${view}, ${theme}`);
    }
  });
}

const DIALOGS = [
  { name: 'the palette', open: 'Control+k', shown: 'menuitem' },
  { name: 'the sheet of keys', open: 'Shift+?', shown: 'row' },
  { name: 'the search', open: '/', shown: 'search' },
] as const;

for (const { name, open, shown } of DIALOGS) {
  test(`${name} breaks no rule in any theme @a11y`, async ({ page }) => {
    await page.goto('./?view=facts');
    await expect(page.getByRole('table')).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press(open);
    await expect(page.getByRole(shown).last()).toBeVisible();
    if (shown === 'search') await page.keyboard.type('progress');
    for (const theme of THEMES) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset.theme = chosen;
      }, theme);
      await expectClean(page, `${name}, ${theme}`);
    }
  });
}

test('help, the menu and an open correction break no rule @a11y', async ({ page }) => {
  await page.goto('./?view=names');
  await expect(page.getByRole('table')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: /^Set Ali/ }).click();
  await expectClean(page, 'setting a name right');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expectClean(page, 'the menu');
  await page.getByRole('button', { name: 'How Crossread works' }).click();
  await expect(page.getByRole('dialog', { name: 'How Crossread works' })).toBeVisible();
  await expectClean(page, 'help');
});
