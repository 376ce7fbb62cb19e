import type { Page } from '@playwright/test';
import { openReader, serveStory, stopEarly } from './open-reader';
import { expectCleanInThemes, findViolations } from './find-violations';
import { expect, test } from './own-origin';

for (const view of ['facts', 'names', 'overview']) {
  test(`${view} breaks no rule in any theme @a11y`, async ({ page }) => {
    // Four checks of a long page.
    test.slow();
    await page.goto(`./?story=kestrel-bridge&view=${view}`);
    await expect(page.getByRole('main').getByRole('table').first()).toBeVisible({
      timeout: 30_000,
    });
    await expectCleanInThemes(page, view);
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
    await expectCleanInThemes(page, name);
  });
}

const FRENCH =
  'Le pont est fermé\n\nLa mairie a annoncé jeudi que le pont resterait fermé pendant deux mois. Les habitants devront ' +
  'prendre le bac pour aller travailler, et ils ne sont pas contents du tout.\n';
const ENGLISH =
  'Bridge closed\n\nThe town hall said on Thursday that the bridge would stay closed for two months. People will have to ' +
  'take the ferry to work, and they are not happy at all.\n';

test('setting a name right breaks no rule @a11y', async ({ page }) => {
  await page.goto('./?view=names');
  await page.getByRole('button', { name: /^Correct… Ali/ }).click({ timeout: 30_000 });
  await expect(page.getByRole('dialog', { name: /^Correct Ali/ })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('the menu, help and the dialogs break no rule in any theme @a11y', async ({ page }) => {
  // Sixteen checks.
  test.slow();
  // A short story: what lies beneath a dialog is checked elsewhere.
  await serveStory(page, [ENGLISH, FRENCH]);
  await openReader(page);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expectCleanInThemes(page, 'the menu');
  await page.getByRole('button', { name: 'How Crossread works' }).click();
  for (const [dialog, next] of [
    ['How Crossread works', 'a'],
    ['Add articles', 'e'],
    ['Export this comparison', ''],
  ] as const) {
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    await expectCleanInThemes(page, dialog);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: dialog })).toHaveCount(0);
    if (next !== '') await page.keyboard.press(next);
  }
});

/** States that are not the reading screen at work: what leads to each, and the words by which one knows it. */
const STATES: readonly {
  readonly name: string;
  readonly shown: string | RegExp;
  readonly prepare: (page: Page) => Promise<unknown>;
}[] = [
  {
    name: 'loading',
    shown: 'Reading the articles …',
    prepare: (page) => page.route('**/engine.worker*', () => undefined),
  },
  {
    name: 'an error',
    shown: 'The stories could not be loaded',
    prepare: (page) => page.route('**/seeds/index.json', (route) => route.fulfill({ status: 500 })),
  },
  { name: 'no article', shown: 'Nothing to read yet', prepare: (page) => serveStory(page, []) },
  {
    name: 'one article',
    shown: /^One article alone/,
    prepare: (page) => serveStory(page, [ENGLISH]),
  },
  {
    name: 'a foreign article',
    shown: /in French: beyond structure and noise/,
    prepare: (page) => serveStory(page, [ENGLISH, FRENCH]),
  },
  { name: 'stopped early', shown: /^The analysis stopped early/, prepare: stopEarly },
];

test.describe('beside the reading screen', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });
  for (const { name, shown, prepare } of STATES) {
    test(`${name} breaks no rule in any theme @a11y`, async ({ page }) => {
      test.slow();
      await prepare(page);
      await page.goto('./');
      await expect(page.getByText(shown)).toBeVisible({ timeout: 30_000 });
      await expectCleanInThemes(page, name);
    });
  }
});
