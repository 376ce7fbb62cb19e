import type { Page } from '@playwright/test';
import { marksOf, openReader, textOf } from './open-reader';
import { findViolations } from './find-violations';
import { expect, test } from './own-origin';

async function expectNoViolations(page: Page, state: string): Promise<void> {
  expect(await findViolations(page), state).toEqual([]);
}

for (const theme of ['light', 'sepia', 'dark', 'contrast']) {
  test(`the reader breaks no rule in any state, theme ${theme} @a11y`, async ({
    page,
    isMobile,
  }) => {
    test.setTimeout(120_000);
    await page.addInitScript(
      (name) => localStorage.setItem('crossread.reading', JSON.stringify({ theme: name })),
      theme,
    );
    await openReader(page);
    await expectNoViolations(page, 'opened');
    const text = textOf(page, 0);
    await marksOf(text, /\(Shared fact/)
      .first()
      .click();
    await page
      .getByRole('group')
      .filter({ hasText: /^Correct/ })
      .last()
      .locator('summary')
      .click();
    await expectNoViolations(page, 'fact');
    await page.keyboard.press('Escape');
    await marksOf(text, /Framing/)
      .first()
      .click();
    await page.getByRole('button', { name: /^Noise: / }).click();
    await page.getByRole('radio', { name: 'Folded' }).check({ force: true });
    await expectNoViolations(page, 'framing, noise folded, its menu open');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('4');
    await expectNoViolations(page, 'only here');
    await page.keyboard.press('5');
    await page.keyboard.press('n');
    await expectNoViolations(page, 'missing here');
    await page.keyboard.press('5');
    if (!isMobile) {
      await page
        .getByRole('button', { name: /^Column of / })
        .first()
        .click();
      await expectNoViolations(page, 'menu of a column');
      await page.keyboard.press('Escape');
      await page.keyboard.press('f');
      await expectNoViolations(page, 'one at a time');
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: 'Reading', exact: true }).click();
    await expectNoViolations(page, 'reading menu');
  });
}

test('a conflict in four columns breaks no rule @a11y', async ({ page, isMobile }) => {
  await openReader(page, '?story=kestrel-bridge');
  if (isMobile)
    await marksOf(textOf(page, 0), /In conflict/)
      .first()
      .tap();
  else await page.keyboard.press('c');
  await expectNoViolations(page, 'conflict');
});

test('a mark is announced with its layer and its counterpart @a11y', async ({ page }) => {
  await openReader(page);
  const mark = marksOf(textOf(page, 0), /\(Shared fact, also in .+\)/).first();
  await expect(mark).toBeVisible();
  expect(await mark.evaluate((link) => link.closest('mark') !== null)).toBe(true);
});
