import { findViolations } from './find-violations';
import { expect, test } from './own-origin';

test('the opened page breaks no rule @a11y', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('main')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});
