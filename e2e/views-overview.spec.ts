import { inspectorOf, serveStory } from './open-reader';
import { expect, test } from './own-origin';

test('states the comparison in one sentence whose numbers lead to what they count', async ({
  page,
}) => {
  await page.goto('./?view=overview');
  const main = page.getByRole('main');
  await expect(main.getByText(/in both, .*only in A/)).toBeVisible({ timeout: 30_000 });
  await main.getByRole('button', { name: /^\d+ facts?$/ }).click();
  await expect(page).toHaveURL(/view=facts.*filter=shared|filter=shared.*view=facts/);
  await page.goBack();
  await main.getByRole('button', { name: /^\d+ passages?$/ }).click();
  const list = page.getByRole('region', { name: 'What is not the story' });
  await expect(list).toBeFocused();
  await expect(list.getByRole('heading', { level: 4 }).first()).toHaveText(/^[A-Z][^:]+, \d+$/);
  await list.getByRole('button').first().click();
  await expect(page).not.toHaveURL(/view=/);
  await expect(inspectorOf(page)).toContainText('Not the story');
});

test('draws who shares how many facts, and opens a combination', async ({ page }) => {
  await page.goto('./?story=kestrel-bridge&view=overview');
  const section = page.getByRole('region', { name: 'Who states how many facts' });
  await expect(section.getByRole('row').first()).toBeAttached({ timeout: 30_000 });
  const combination = section.getByRole('button', { name: / and D/ }).first();
  await combination.click();
  await expect(page).toHaveURL(/filter=in\.[a-d.]+d/);
  // A phone names the sources by letter.
  const chosen = page.getByRole('radio', { checked: true, name: /^Only in [A-C]\b.* and D\b/ });
  await expect(chosen).toBeAttached();
});

test('says in numbers and in colours of their own how each article spends its words', async ({
  page,
}) => {
  await page.goto('./?view=overview');
  const section = page.getByRole('region', { name: 'How each article spends its words' });
  await expect(section.getByRole('row').nth(1)).toContainText(/words/, { timeout: 30_000 });
  await expect(section.getByRole('cell').first()).toContainText(/%/);
  // What no fact vouches for is not counted as told by both.
  await expect(section.getByRole('columnheader', { name: 'related' })).toBeAttached();
  // What stands in one article only is told from what is framed.
  const head = section.getByRole('columnheader', { name: 'only here' });
  const [fill, framing] = await head.evaluate((cell) => {
    const probe = document.createElement('i');
    probe.style.color = 'var(--framing)';
    cell.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return [getComputedStyle(cell.querySelector('rect')!).fill, color];
  });
  expect(fill).not.toBe(framing);
});

test('lists the dates that the stories name, says which are only probable, and leads to them', async ({
  page,
}) => {
  await page.goto('./?story=kestrel-bridge&view=overview');
  const section = page.getByRole('region', { name: 'The dates that the stories name' });
  await expect(section.getByRole('heading', { name: '1974', exact: true })).toBeVisible({
    timeout: 30_000,
  });
  const monday = section.getByRole('listitem').filter({ hasText: 'probably 8 June 2026' }).first();
  await expect(monday).toBeVisible();
  await expect(section).toContainText('counted from the day on which the page was published');
  await section.getByRole('button', { name: /1974/ }).first().click();
  await expect(page).not.toHaveURL(/view=/);
  const shown = page
    .locator('[data-scroller] [data-shown]')
    .filter({ hasText: '1974', visible: true });
  await expect(shown.first()).toBeInViewport();
});

test('the labels of the timeline are 12 px at least and do not touch', async ({ page }) => {
  await page.goto('./?story=kestrel-bridge&view=overview');
  const labels = page.locator('#plot-dates ~ div svg text');
  await expect(labels.first()).toBeVisible({ timeout: 30_000 });
  const boxes = await labels.evaluateAll((all) =>
    all.map((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(label).fontSize);
      return { left, right, top, bottom, size, words: label.textContent };
    }),
  );
  const width = page.viewportSize()?.width ?? 0;
  for (const box of boxes) {
    expect(box.size, box.words ?? '').toBeGreaterThanOrEqual(12);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
  }
  const touching = boxes.filter((one) =>
    boxes.some(
      (other) =>
        other !== one &&
        one.left < other.right &&
        other.left < one.right &&
        one.top < other.bottom &&
        other.top < one.bottom,
    ),
  );
  expect(touching).toEqual([]);
});

test('draws a day that lies in a month apart from it', { tag: '@desktop' }, async ({ page }) => {
  const tell = (when: string) =>
    `Quarry to close\n\nThe quarry at Sill will close ${when}, its owner said on 3 May 2024. It had opened in May 2024 ` +
    `after a dispute with the parish, and forty people work there.\n`;
  await serveStory(page, [tell('soon'), tell('in June 2024')]);
  await page.goto('./?view=overview');
  const dates = page.getByRole('region', { name: 'The dates that the stories name' });
  const drawn = dates.locator('svg line[class*="when"]');
  await expect(drawn.first()).toBeAttached({ timeout: 30_000 });
  const isStretch = await drawn.evaluateAll((lines) =>
    lines.map((line) => line.hasAttribute('data-stretch')),
  );
  // The month is drawn before the day, which stands on it.
  expect(isStretch.slice(0, 2)).toEqual([true, false]);
});
