import { readFileSync } from 'node:fs';
import { marksOf, noiseMenuOf, openReader, showNoise, textOf } from './open-reader';
import { expect, test } from './own-origin';
import { saveExport } from './save-export';

test.skip(({ isMobile }) => isMobile, 'The phone has tests of its own.');

test('noise is dimmed, folded with a count, hidden or shown in full, and never lost', async ({
  page,
}) => {
  await openReader(page);
  const text = textOf(page, 0);
  const line = text.getByText('Click on a star to rate it!');
  await expect(line).toBeVisible();
  const show = (how: string) => showNoise(page, how);
  await show('Folded');
  await expect(noiseMenuOf(page)).toHaveText(/folded$/);
  await expect(line).toBeHidden();
  const fold = text.getByText(/\d+ lines not of the story/).last();
  await fold.click();
  await expect(line).toBeVisible();
  await show('Hidden');
  await expect(line).toHaveCount(0);
  await show('Off');
  await expect(line).toBeVisible();
});

test('noise has one switch: what it says, the page, the dialog and the file agree', async ({
  page,
}) => {
  await openReader(page);
  const line = textOf(page, 0).getByText('Click on a star to rate it!');
  const exported = async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export this comparison' });
    const said = await dialog.innerText();
    await page.keyboard.press('Escape');
    return { said, text: readFileSync(await saveExport(page), 'utf8') };
  };
  await showNoise(page, 'Hidden');
  await expect(line).toHaveCount(0);
  await expect(page.locator('[data-scroller] [data-noise]')).toHaveCount(0);
  const hidden = await exported();
  expect(hidden.said).toContain('hidden on screen and left out');
  expect(hidden.text).not.toContain('Click on a star to rate it!');
  // The key switches the same thing as the menu: nothing is hidden, dimmed or hatched any more.
  await page.keyboard.press('3');
  await expect(noiseMenuOf(page)).toHaveText(/off$/);
  await expect(line).toBeVisible();
  await expect(page.locator('[data-scroller] :is([data-noise], [data-kind="noise"])')).toHaveCount(
    0,
  );
  const off = await exported();
  expect(off.said).toContain('stands in full');
  expect(off.said).not.toContain('shared, framing, noise');
  expect(off.text).toContain('Click on a star to rate it!');
  await page.keyboard.press('3');
  await expect(noiseMenuOf(page)).toHaveText(/hidden$/);
  await expect(line).toHaveCount(0);
  // Plain reading takes the marks away, and brings nothing back that is out of sight.
  await page.keyboard.press('0');
  await expect(line).toHaveCount(0);
  await page.goto('./');
  await expect(noiseMenuOf(page)).toHaveText(/hidden$/, { timeout: 45_000 });
});

test('a setting and a link from before, which said it in two ways, mean one', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('crossread.reading', JSON.stringify({ noise: 'full' })),
  );
  await openReader(page);
  await expect(noiseMenuOf(page)).toHaveText(/off$/);
  await page.keyboard.press('3');
  await expect(noiseMenuOf(page)).toHaveText(/dimmed$/);
  await openReader(page, '?layers=shared.framing&noise=hidden');
  await expect(noiseMenuOf(page)).toHaveText(/off$/);
  await expect(textOf(page, 0).getByText('Click on a star to rate it!')).toBeVisible();
});

test('what is selected stays lit when noise is hidden', async ({ page }) => {
  await openReader(page);
  await marksOf(textOf(page, 0), /\(Shared fact/)
    .first()
    .click();
  const lit = page.locator('[data-scroller] [data-shown]');
  const before = await lit.count();
  expect(before).toBeGreaterThan(1);
  await showNoise(page, 'Hidden');
  await expect(textOf(page, 0).locator('[data-noise]')).toHaveCount(0);
  await expect(lit).toHaveCount(before);
});
