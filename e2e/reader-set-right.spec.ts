import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import {
  countOf,
  expectKept,
  inspectorOf,
  marksOf,
  openReader,
  openView,
  textOf,
} from './open-reader';
import { expect, test } from './own-origin';
import { saveExport } from './save-export';

test.skip(({ isMobile }) => isMobile, 'The same inspector as on the desktop.');

async function openFact(page: Page): Promise<Locator> {
  const link = marksOf(textOf(page, 0), /\(Shared fact/).first();
  await link.press('Enter');
  const inspector = inspectorOf(page);
  await inspector.getByText('Set the fact right', { exact: true }).click();
  return inspector;
}

test('two facts become one: after a reload, in every view and in the export, until all is reset', async ({
  page,
}) => {
  await openReader(page);
  const before = await countOf(page, 'Shared');
  const inspector = await openFact(page);
  const others = inspector.getByRole('combobox', { name: 'Same fact as' });
  await others.selectOption({ index: 1 });
  await expect(inspector).toContainText('Set by you');
  await expect.poll(() => countOf(page, 'Shared')).toBe(before - 1);
  await expectKept(page, 1);
  await page.reload();
  await expect.poll(() => countOf(page, 'Shared')).toBe(before - 1);
  expect(await textOf(page, 0).locator('mark[data-own]').count()).toBeGreaterThan(0);
  await openView(page, 'Facts');
  await expect(page.getByRole('rowheader', { name: /set by you/ }).first()).toBeVisible();
  await openView(page, 'Overview');
  const shared = page.getByRole('main').getByRole('button', { name: /^\d+ facts?$/ });
  await expect(shared).toHaveText(new RegExp(`^${before - 1} fact`));
  const exported = readFileSync(await saveExport(page), 'utf8');
  expect(exported).toMatch(/Set right by the reader<\/h3><ul><li><bdi>one fact: /);
  await openView(page, 'Read');
  await page.keyboard.press('Escape');
  await inspector.getByRole('button', { name: 'Reset to the machine’s' }).click();
  await expect.poll(() => countOf(page, 'Shared')).toBe(before);
  await expect(page.locator('mark[data-own]')).toHaveCount(0);
});

test('a passage is taken out of a fact, by keyboard, and comes back by undo', async ({ page }) => {
  await openReader(page, '?story=kestrel-bridge');
  const before = await countOf(page, 'Shared');
  const inspector = await openFact(page);
  const lead = inspector.getByText(/^Reported by \d of 3$/);
  const reports = await lead.innerText();
  await inspector.getByRole('button', { name: 'Take A out' }).press('Enter');
  await expect(lead).not.toHaveText(reports);
  await page.keyboard.press('Control+z');
  await expect(lead).toHaveText(reports);
  await expect.poll(() => countOf(page, 'Shared')).toBe(before);
});

test('a conflict that is none becomes a shared fact, not two lonely statements, until undone', async ({
  page,
}) => {
  await openReader(page, '?story=kestrel-bridge&articles=a.b');
  await marksOf(textOf(page, 0), /\(In conflict/)
    .first()
    .press('Enter');
  const inspector = inspectorOf(page);
  await expect(inspector.getByRole('heading', { name: 'Conflict' })).toBeVisible();
  await inspector.getByRole('button', { name: 'They agree' }).click();
  await expect(inspector.getByRole('heading', { name: 'Shared fact' })).toBeVisible();
  await expect(inspector).toContainText('Set by you');
  await expect(inspector.getByText('not found here')).toHaveCount(0);
  await expect(page.getByText('No conflict: a shared fact now.')).toBeInViewport();
  await page.keyboard.press('Control+z');
  await expect(inspector.getByRole('heading', { name: 'Conflict' })).toBeVisible();
});

test('the facts at a glance stand in the order in which the panel counts them', async ({
  page,
}) => {
  await openReader(page, '?story=kestrel-bridge');
  const inspector = inspectorOf(page);
  const entries = inspector
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: /^Shared facts/ }) })
    .last()
    .getByRole('listitem');
  const count = await entries.count();
  for (const at of [0, 1, 2, count - 1]) {
    await entries.nth(at).getByRole('button').click();
    await expect(inspector.getByText(`${at + 1} of ${count}`, { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

test('a match is confirmed, then unlinked', async ({ page }) => {
  await openReader(page, '?story=kestrel-bridge');
  await marksOf(textOf(page, 0), /Related passage in/)
    .first()
    .press('Enter');
  const inspector = inspectorOf(page);
  const related = inspector.getByRole('button', { name: /^Related in / });
  const before = await related.count();
  await related.first().click();
  await inspector.getByRole('button', { name: 'Right' }).click();
  await expect(inspector).toContainText('Set by you');
  await inspector.getByRole('button', { name: 'Wrong' }).click();
  await expect(related).toHaveCount(before - 1);
});

test('a name is changed, joined with another and split off, shown so among the names', async ({
  page,
}) => {
  await openReader(page);
  const inspector = inspectorOf(page);
  await marksOf(textOf(page, 0), /Ali Larijani.*\(/)
    .first()
    .press('Enter');
  const tools = inspector.getByRole('group').filter({ hasText: 'Who is who: Ali Larijani' });
  await tools.getByText('Who is who: Ali Larijani').click();
  await tools.getByRole('combobox', { name: /else is meant by/ }).selectOption({ index: 1 });
  await tools.getByRole('textbox', { name: 'Name' }).fill('A. Larijani');
  await tools.getByRole('button', { name: 'Rename' }).click();
  const renamed = inspector.getByRole('group').filter({ hasText: 'Who is who: A. Larijani' });
  await renamed.getByRole('combobox', { name: 'Same as' }).selectOption('Donald Trump');
  await page.keyboard.press('Escape');
  await expect(inspector.getByText(/^Called A\. Larijani: /)).toBeVisible();
  await expect(inspector.getByText(/^The same: /)).toBeVisible();
  await expect(inspector.getByText(/^Another one: /)).toBeVisible();
  await openView(page, 'Names');
  await expect(page.getByRole('rowheader', { name: /A\. Larijani.* set by you/ })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /Donald Trump/ })).toHaveCount(0);
  const exported = readFileSync(await saveExport(page), 'utf8');
  expect(exported).toContain('called A. Larijani: ');
  expect(exported).toContain('<bdi>A. Larijani</bdi>');
});
