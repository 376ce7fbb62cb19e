import { marksOf, openReader, textOf } from './open-reader';
import { expectCleanInThemes, findViolations } from './find-violations';
import { expect, test } from './own-origin';

test('the reader breaks no rule in any state and theme @a11y', async ({ page, isMobile }) => {
  // Some thirty checks.
  test.setTimeout(180_000);
  await openReader(page);
  await expectCleanInThemes(page, 'opened');
  const text = textOf(page, 0);
  await marksOf(text, /\(Shared fact/)
    .first()
    .click();
  await page
    .getByRole('group')
    .filter({ hasText: /^Set the fact right/ })
    .last()
    .locator('summary')
    .click();
  await expectCleanInThemes(page, 'fact');
  await page.keyboard.press('Escape');
  await marksOf(text, /Framing/)
    .first()
    .click();
  await page.getByRole('button', { name: 'Key' }).click();
  await expectCleanInThemes(page, 'key');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Noise \d+/ }).click();
  await page.getByText('Folded', { exact: true }).click();
  await expectCleanInThemes(page, 'framing, noise folded, its menu open');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('4');
  await expectCleanInThemes(page, 'only here');
  await page.keyboard.press('5');
  await page.keyboard.press('n');
  await expectCleanInThemes(page, 'missing here');
  await page.keyboard.press('5');
  if (!isMobile) {
    await page
      .getByRole('button', { name: /^Column of / })
      .first()
      .click();
    await expectCleanInThemes(page, 'menu of a column');
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await expectCleanInThemes(page, 'one at a time');
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Reading', exact: true }).click();
  await expectCleanInThemes(page, 'reading menu');
});

test('a conflict in four columns breaks no rule @a11y', async ({ page, isMobile }) => {
  await openReader(page, '?story=kestrel-bridge');
  if (isMobile)
    await marksOf(textOf(page, 0), /In conflict/)
      .first()
      .tap();
  else await page.keyboard.press('c');
  expect(await findViolations(page)).toEqual([]);
});

test('a mark is announced with its layer and its counterpart @a11y', async ({ page }) => {
  await openReader(page);
  const mark = marksOf(textOf(page, 0), /\(Shared fact, also in .+\)/).first();
  await expect(mark).toBeVisible();
  expect(await mark.evaluate((link) => link.closest('mark') !== null)).toBe(true);
});
