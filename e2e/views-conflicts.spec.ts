import { inspectorOf, openReader, openView, serveStory, textOf } from './open-reader';
import { expect, test } from './own-origin';

test('shows conflicts first, and alone on demand', async ({ page }) => {
  const tell = (dead: string, more: string) =>
    `Dam breaks at Lower Farley\n\nThe old dam above Lower Farley broke on Monday night, the fire service said. ` +
    `${dead} people were killed in the flood, mayor Ruth Alder told reporters.\n\n${more}\n`;
  const first = tell('Nine', 'The road to the valley is closed, and a school was opened at night.');
  const second = tell('Twelve', 'Farmers had warned of cracks in the wall since the spring.');
  await page.route('**/000_*.txt', (route) => route.fulfill({ body: first }));
  await page.route('**/003_*.txt', (route) => route.fulfill({ body: second }));
  await page.goto('./?story=iran-talks&view=facts');
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.nth(1)).toContainText('In conflict', { timeout: 30_000 });
  await expect(rows.nth(1)).toContainText('Nine people were killed');
  await expect(rows.nth(1)).toContainText('Twelve people were killed');
  await page.getByRole('radio', { name: /^In conflict/ }).check({ force: true });
  await expect(page).toHaveURL(/filter=conflict/);
  await expect(rows).toHaveCount(2);
});

test('says who has which of the words in conflict, and stresses them alone', async ({ page }) => {
  await openReader(page, '?story=kestrel-bridge&articles=a.b');
  const contested = textOf(page, 0).locator('[data-kind="conflict"] strong');
  await expect(contested.first()).toHaveText('Fourteen');
  await expect(contested.filter({ hasText: 'Fourteen people' }).first()).toBeVisible();
  if (await inspectorOf(page).isVisible())
    await expect(inspectorOf(page).getByText(/^A: Fourteen.* · B.*: (?:12|Twelve)/)).toBeVisible();
});

test('warns wherever none is found that this proves nothing', async ({ page }) => {
  const caveat = page.getByText('No conflict was found. That is no proof that there is none.');
  await page.goto('./?view=facts&filter=conflict');
  await expect(caveat).toBeVisible({ timeout: 30_000 });
  await openView(page, 'Overview');
  await expect(caveat).toBeVisible();
});

test('folds a copy of a report, and says where it tells otherwise', { tag: '@desktop' }, async ({
  page,
}) => {
  const report = (injured: string) =>
    `Tram leaves the rails in Marwick\n\nA tram left the rails in the centre of Marwick on Tuesday morning and struck a ` +
    `kiosk on the market square, the transport office said. ${injured} passengers were injured, none of them badly.\n\n` +
    `The driver told the police that the brakes had not answered on the slope above the square. Engineers of the ` +
    `tramway took the car to the depot, where they will look at the brakes during the week.\n\n` +
    `The line was closed until the evening. Buses ran in its place every ten minutes, and tickets stayed valid.\n`;
  const other =
    'Market square closed after tram accident\n\nStallholders in Marwick had to pack up on Tuesday when a tram left the rails ' +
    'and came to rest in a kiosk. The owner of the kiosk, Inge Thorn, was at the baker’s at the time.\n';
  await serveStory(page, [report('Eleven'), report('Seventeen'), other]);
  await page.goto('./?view=facts');
  const head = page.getByRole('columnheader').filter({ hasText: 'and near-identical' });
  await expect(head).toContainText('told otherwise in 1 place', { timeout: 30_000 });
  const row = page.getByRole('row').nth(1);
  await expect(row).toContainText('In conflict');
  for (const words of ['Eleven passengers', 'Seventeen passengers']) {
    await expect(row.getByRole('button', { name: words })).toBeVisible();
  }
});

test('counts only the articles that are open, and says so', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto('./?story=kestrel-bridge&articles=a.d&view=facts');
  const heads = page.getByRole('columnheader');
  await expect(heads).toHaveCount(3, { timeout: 30_000 });
  await expect(page.getByText(/^Here only A\s.* and D\s.* count, not B\s.* and C\s/)).toBeVisible();
  await page.getByRole('button', { name: 'Open all 4' }).click();
  await expect(heads).toHaveCount(4);
  await expect(page).not.toHaveURL(/articles=/);
});
