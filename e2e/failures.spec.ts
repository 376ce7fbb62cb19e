import { expect, test } from './own-origin';

// What is kept back from the page is written to the console, too.
test.use({ expectedErrors: [/Failed to load resource|Failed to fetch|net::ERR_FAILED/] });

test('says which article did not load, shows the others and tries again', async ({
  page,
  request,
}) => {
  const stories = await (await request.get('seeds/index.json')).json();
  const [{ file, url }] = stories[0].articles;
  await page.route(`**/${url}`, (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  const alert = page.getByRole('alert').filter({ hasText: file });
  await expect(alert).toContainText('could not be loaded');
  await expect(page.locator('article')).toHaveCount(stories[0].articles.length - 1);
  await expect(page.getByText('One article alone')).toBeVisible();
  await page.unroute(`**/${url}`);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('article')).toHaveCount(stories[0].articles.length);
  await expect(alert).toHaveCount(0);
});

test('says that the stories did not load and tries again', async ({ page }) => {
  await page.route('**/seeds/index.json', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('seeds/index.json could not be loaded');
  await page.unroute('**/seeds/index.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('article')).toHaveCount(2);
});

test('says that the analysis broke down and runs it anew', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.route('**/engine.worker-*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('stopped unexpectedly');
  await page.unroute('**/engine.worker-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('article')).toHaveCount(2);
});
