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
