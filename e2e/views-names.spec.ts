import { litWords } from './open-reader';
import { expect, test } from './own-origin';

test.beforeEach(async ({ page }) => {
  await page.goto('./?view=names');
  await expect(page.getByRole('heading', { name: 'Names', level: 2 })).toBeVisible({
    timeout: 30_000,
  });
});

test('says who calls somebody what, and what an article never says', async ({ page }) => {
  const larijani = page.getByRole('row').filter({ has: page.getByText('Ali Larijani').first() });
  await expect(larijani.first()).toContainText('a prominent figure');
  await expect(larijani.first()).toContainText(
    "Secretary of Iran's Supreme National Security Council",
  );
  const trump = page.getByRole('row', { name: /Donald Trump/ }).first();
  await expect(trump).toContainText('not found here');
});

test('filters by kind and by any label', { tag: '@desktop' }, async ({ page }) => {
  const rows = page.getByRole('table').getByRole('rowheader');
  const all = await rows.count();
  await page.getByRole('radio', { name: /^People/ }).check({ force: true });
  await expect(page).toHaveURL(/filter=person/);
  expect(await rows.count()).toBeLessThan(all);
  await page.getByRole('searchbox', { name: 'Find a name or label' }).fill('prominent figure');
  await expect(rows).toHaveCount(1);
});

test('shows every place of a label and leads to it', async ({ page }) => {
  await page
    .getByRole('button', { name: /^×\d+ Larijani: show all/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Larijani’s remarks|^Larijani's comments/ })
    .first()
    .click();
  await expect(page).not.toHaveURL(/view=names/);
});

test('renames and merges by hand, and takes it back', { tag: '@desktop' }, async ({ page }) => {
  await page.getByRole('button', { name: 'Correct… Ali Larijani' }).click();
  const form = page.getByRole('dialog', { name: 'Correct Ali Larijani' });
  await form.getByRole('textbox', { name: 'Name' }).fill('A. Larijani');
  await form.getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByRole('rowheader', { name: /A\. Larijani/ })).toBeVisible();
  const rows = page.getByRole('table').getByRole('rowheader');
  const before = await rows.count();
  await page.getByRole('button', { name: 'Correct… A. Larijani' }).click();
  const other = page.getByRole('dialog', { name: 'Correct A. Larijani' });
  await other
    .getByRole('combobox', { name: 'The same as' })
    .selectOption({ label: 'Donald Trump' });
  await other.getByRole('button', { name: 'Merge' }).click();
  await expect(rows).toHaveCount(before - 1);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(rows).toHaveCount(before);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('rowheader', { name: /Ali Larijani/ })).toBeVisible();
});

test('takes a label out of a name', async ({ page }) => {
  await page.getByRole('button', { name: 'Correct… Ali Larijani' }).click();
  const form = page.getByRole('dialog', { name: 'Correct Ali Larijani' });
  const labels = form.getByRole('combobox', { name: 'Somebody else is meant by' });
  const label = await labels.getByRole('option', { name: 'prominent figure' }).textContent();
  await labels.selectOption({ label: label ?? '' });
  await form.getByRole('button', { name: 'Split off' }).click();
  await expect(page.getByRole('rowheader', { name: label ?? '' })).toBeVisible();
});

test('folds the names of a single mention, says how many, and loses none', async ({ page }) => {
  const rows = page.getByRole('table').getByRole('rowheader');
  const few = await rows.count();
  await expect(rows.filter({ hasText: /^.*\b1 mention\b/ })).toHaveCount(0);
  const more = page.getByRole('button', { name: /^Show \d+ more names? with a single mention/ });
  const once = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
  await more.click();
  await expect(rows).toHaveCount(few + once);
  await expect(page.getByRole('radio', { name: `All ${few + once}` })).toBeAttached();
  await page.getByRole('button', { name: /^Fold the \d+/ }).click();
  await expect(rows).toHaveCount(few);
});

test('lights the words of a label and none around them', async ({ page }) => {
  await page.getByRole('button', { name: 'a prominent figure', exact: false }).first().click();
  await expect.poll(() => litWords(page)).toEqual([expect.stringMatching(/^a prominent figure/)]);
});
