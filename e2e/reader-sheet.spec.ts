import type { Page } from '@playwright/test';
import { inspectorOf, marksOf, openReader, textOf } from './open-reader';
import { expect, test } from './own-origin';

test.skip(({ isMobile }) => !isMobile, 'The sheet is that of a phone.');

const bodyOf = (page: Page) =>
  inspectorOf(page).getByRole('region', { name: 'What is said of it' });

/** Opens the second article of the first story and what is said of some words in it. */
async function openWords(page: Page, words: RegExp): Promise<void> {
  await openReader(page);
  await page.getByRole('navigation', { name: 'Articles' }).getByRole('button').nth(1).tap();
  await marksOf(textOf(page, 0), words).first().tap();
  await expect(inspectorOf(page)).toBeVisible();
}

test('nothing in the sheet is printed over what comes next', async ({ page }) => {
  await openWords(page, /^significant headway/);
  await expect(inspectorOf(page).getByText('About the fact')).toBeAttached();
  const overlaps = await bodyOf(page).evaluate(
    (body) =>
      [...body.children].slice(1).filter((part, index) => {
        const before = body.children[index]!;
        const end = before.getBoundingClientRect().top + before.scrollHeight;
        return end > part.getBoundingClientRect().top + 1;
      }).length,
  );
  expect(overlaps).toBe(0);
});

test('what is newly chosen is read from its beginning', async ({ page }) => {
  await openWords(page, /^significant headway/);
  await bodyOf(page).evaluate((body) => body.scrollTo(0, body.scrollHeight));
  expect(await bodyOf(page).evaluate((body) => body.scrollTop)).toBeGreaterThan(50);
  await page.getByRole('button', { name: 'Next of its kind' }).tap();
  await expect.poll(() => bodyOf(page).evaluate((body) => body.scrollTop)).toBe(0);
});

test('its edge makes it higher, lower and away; by a tap, by keys and by dragging', async ({
  page,
}) => {
  await openWords(page, /^significant headway/);
  const height = async () => (await inspectorOf(page).boundingBox())?.height ?? 0;
  const low = await height();
  await page.getByRole('button', { name: 'Make the panel higher' }).tap();
  const high = await height();
  expect(high).toBeGreaterThan(low + 100);
  const handle = page.getByRole('button', { name: 'Make the panel lower' });
  await handle.press('ArrowDown');
  expect(await height()).toBeLessThan(high);
  await handle.press('Enter');
  expect(await height()).toBeCloseTo(low, 0);
  const box = await page.getByRole('button', { name: 'Make the panel higher' }).boundingBox();
  const [x, y] = [box!.x + box!.width / 2, box!.y + box!.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 90, { steps: 3 });
  expect(await height()).toBeGreaterThan(low + 80);
  await page.mouse.move(x, y + low, { steps: 3 });
  await page.mouse.up();
  await expect(inspectorOf(page)).toBeHidden();
});

test('a name leads to what is said where it stands', async ({ page }) => {
  await openReader(page);
  await page.getByRole('button', { name: 'Names', exact: true }).tap();
  await page
    .getByRole('button', { name: "Secretary of Iran's Supreme National Security Council" })
    .first()
    .tap();
  await expect(inspectorOf(page)).toBeVisible();
  await expect(inspectorOf(page).getByRole('heading', { level: 2 })).not.toHaveText('Passage');
  await expect(page.locator('mark [data-shown]').filter({ visible: true }).first()).toBeVisible();
});
