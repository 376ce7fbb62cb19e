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
