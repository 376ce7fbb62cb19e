import { countOf, openReader, stopEarly } from './open-reader';
import { expect, test } from './own-origin';

test('says that a story is not in this browser', async ({ page }) => {
  await page.goto('./?story=nobody-has-this');
  await expect(page.getByText('There is no such story here')).toBeVisible();
});

test('shows progress and can be cancelled and started again', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.route('**/engine.worker*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  });
  await page.goto('./?story=kestrel-bridge');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('The comparison was cancelled')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/Fourteen people/).first()).toBeVisible({ timeout: 30_000 });
});

test('stops at its time limit, says what that means, and goes on', { tag: '@desktop' }, async ({
  page,
}) => {
  await stopEarly(page);
  await openReader(page, '?story=kestrel-bridge');
  const notice = page.getByRole('status').filter({ hasText: 'stopped early' });
  await expect(notice).toContainText('“only here” may be said too soon');
  // What needs no matching is there already, such as a count of nobody.
  const early = await countOf(page, 'Shared');
  await notice.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => countOf(page, 'Shared')).toBeGreaterThan(early + 3);
  await expect(notice).toHaveCount(0);
});

test('says that a foreign article is read for structure only', { tag: '@desktop' }, async ({
  page,
}) => {
  const french =
    'Le pont est fermé\n\nLa mairie a annoncé jeudi que le pont resterait fermé pendant deux mois. ' +
    'Les habitants devront prendre le bac pour aller travailler, et ils ne sont pas contents du tout.\n\n' +
    'Une enquête a été ouverte par le procureur, qui veut savoir pourquoi les travaux ont pris du retard.\n';
  await page.route('**/003_*.txt', (route) => route.fulfill({ body: french }));
  await page.goto('./?story=iran-talks');
  await expect(page.getByText(/in French: beyond structure and noise/)).toBeVisible({
    timeout: 30_000,
  });
});

test('gives a hint at the first visit and not after it was put away', async ({ page }) => {
  await page.goto('./');
  const hint = page.getByText('Choose any underlined words');
  await expect(hint).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Put this hint away' }).click();
  await expect(hint).toBeHidden();
  await page.reload();
  await expect(page.getByText(/Larijani/).first()).toBeVisible({ timeout: 30_000 });
  await expect(hint).toBeHidden();
});
