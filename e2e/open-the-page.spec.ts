import { expect, test } from './own-origin';

test('opens with its name and asks nobody but its own origin', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Crossread/);
  await expect(page.getByRole('main')).toBeVisible();
});

test.describe('with what it keeps', () => {
  test.use({ serviceWorkers: 'allow' });

  test('opens again without a network', { tag: '@desktop' }, async ({ page, context }) => {
    await page.goto('./');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    // What the first page still asks for would fail with the network, not with the reload.
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
  });
});

test('serves the bundled stories', { tag: '@desktop' }, async ({ request }) => {
  const stories = await (await request.get('seeds/index.json')).json();
  expect(stories.map((story: { id: string }) => story.id)).toContain('iran-talks');
  for (const { url } of stories.flatMap((story: { articles: object[] }) => story.articles)) {
    expect((await request.get(url)).status()).toBe(200);
  }
});
