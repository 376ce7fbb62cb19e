import { countOf, inspectorOf, marksOf, noiseMenuOf, openReader, textOf } from './open-reader';
import { expect, test } from './own-origin';

test.skip(({ isMobile }) => isMobile, 'The phone has tests of its own.');

test('a layer is toggled by its button and by its key, 0 reads plain, and the address keeps it', async ({
  page,
}) => {
  await openReader(page);
  const text = textOf(page, 0);
  const framing = marksOf(text, /Framing/);
  const toggle = page.getByRole('button', { name: /^Framing \d+/ });
  await expect(framing.first()).toBeVisible();
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await expect(framing).toHaveCount(0);
  await page.keyboard.press('2');
  await expect(framing.first()).toBeVisible();
  await page.keyboard.press('0');
  await expect(text.getByRole('link')).toHaveCount(0);
  await page.keyboard.press('0');
  await expect(framing.first()).toBeVisible();
  await page.keyboard.press('3');
  await expect(page).toHaveURL(/layers=shared\.framing/);
  await page.reload();
  await expect(noiseMenuOf(page)).toHaveText(/off$/);
});

test('a click on a mark shows both wordings, why and how sure; Escape closes', async ({ page }) => {
  await openReader(page);
  await marksOf(textOf(page, 0), /\((?:Shared fact|In conflict)/)
    .first()
    .click();
  const inspector = inspectorOf(page);
  await expect(inspector).toContainText(/[Rr]eported by \d of \d/);
  await expect(inspector).toContainText('How sure');
  expect(await inspector.locator('q').count()).toBeGreaterThan(1);
  await page.keyboard.press('Escape');
  await expect(inspector.getByRole('heading', { name: 'At a glance' })).toBeVisible();
  // The two do not contradict each other, and the panel says so.
  await expect(inspector.getByRole('heading', { name: 'In conflict 0' })).toBeVisible();
  await expect(inspector.getByText('That is no proof that there is none.')).toBeVisible();
});

test('n and p step from mark to mark, Enter opens the one in focus, and j steps through any passage', async ({
  page,
}) => {
  await openReader(page);
  await textOf(page, 0).focus();
  await page.keyboard.press('n');
  const first = await page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press('n');
  const second = await page.evaluate(() => document.activeElement?.id);
  expect(second).not.toBe(first);
  await page.keyboard.press('p');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(first);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Close the panel' })).toBeVisible();
  await textOf(page, 1).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const inspector = inspectorOf(page);
  await expect(inspector.getByRole('heading', { name: 'Passage' })).toBeVisible();
  await expect(inspector.getByRole('button', { name: 'Link to a passage' })).toBeVisible();
});

test('c goes through the conflicts of all articles and round to the first', async ({ page }) => {
  await openReader(page, '?story=kestrel-bridge');
  const count = await page.locator('[data-scroller] mark[data-kind="conflict"]').count();
  const inspector = inspectorOf(page);
  const visited: string[] = [];
  for (let step = 0; step < count + 1; step += 1) {
    await page.keyboard.press('c');
    await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('Conflict');
    const stressed = await inspector.locator('q b').allTextContents();
    // Only what contradicts stands out, not all that is worded otherwise.
    expect(stressed.join(' ')).toMatch(
      /^(?:(?:(?:at least )?(?:a dozen|fourteen|twelve|1[24])(?: people)?|on tuesday|on monday) ?)+$/i,
    );
    visited.push(await page.evaluate(() => document.activeElement?.id ?? ''));
  }
  expect(new Set(visited.map((id) => id.split('-')[0])).size).toBeGreaterThan(1);
  expect(new Set(visited).size).toBeLessThan(visited.length);
});

test('what stands only here is counted and can be brought out', async ({ page }) => {
  await openReader(page);
  expect(await countOf(page, 'Only here')).toBeGreaterThan(0);
  await page.keyboard.press('4');
  await expect(page.getByRole('button', { name: /^Only here/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('n');
  await expect(inspectorOf(page).getByRole('heading', { name: 'Passage' })).toBeVisible();
});

test('what is missing is said where it would have stood, and can be brought out and stepped through', async ({
  page,
}) => {
  await openReader(page);
  const toggle = page.getByRole('button', { name: /^Not found here \d+/ });
  const places = textOf(page, 0).getByRole('button', { name: /^\d+ not found here: / });
  const inspector = inspectorOf(page);
  await places.first().click();
  await expect(inspector.getByRole('heading', { name: 'Not found here' })).toBeVisible();
  await expect(inspector.locator('q').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('5');
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await textOf(page, 0).focus();
  await textOf(page, 0).evaluate((text) => text.scrollTo(0, 0));
  await page.keyboard.press('n');
  await expect(places.first()).toBeFocused();
  await page.keyboard.press('n');
  await expect(places.nth(1)).toBeFocused();
  await expect(places.nth(1)).toBeInViewport();
  await expect(inspector.getByRole('heading', { name: 'Not found here' })).toBeVisible();
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  const counts = await page
    .getByRole('button', { name: /^\d+ not found here: / })
    .evaluateAll((buttons) =>
      buttons.map((button) => Number(/\d+/.exec(button.ariaLabel ?? '')?.[0])),
    );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await countOf(page, 'Not found here'));
});

test('a screen reader meets each mark once: a link where it starts, none in its midst', async ({
  page,
}) => {
  await openReader(page);
  const read = await textOf(page, 0).evaluate((text) => {
    const runs = [...text.querySelectorAll<HTMLElement>('[data-sources]')];
    const links = runs.filter((run) => run.localName === 'a');
    return {
      runs: runs.length,
      links: links.length,
      tabStops: runs.filter((run) => run.tabIndex >= 0).length,
      outside: runs.filter((run) => run.closest('mark') === null).length,
      nameless: links.filter((link) => !/\(.+\)$/.test(link.ariaLabel ?? '')).length,
    };
  });
  expect(read).toMatchObject({ tabStops: 0, outside: 0, nameless: 0 });
  expect(read.links).toBeLessThan(read.runs);
});

test('nothing is told by colour alone', async ({ page }) => {
  await openReader(page, '?story=kestrel-bridge');
  await marksOf(textOf(page, 0), /\(Shared fact/)
    .first()
    .press('Enter');
  const inspector = inspectorOf(page);
  await inspector.getByRole('button', { name: 'Right', exact: true }).click();
  await page.keyboard.press('Escape');
  /** How the elements of each kind look with all colours taken out. */
  const looksOf = (query: string) =>
    page.locator(query).evaluateAll((elements) => {
      const looks = new Map<string, string>();
      for (const element of elements as HTMLElement[]) {
        const kind = element.dataset.own ? 'own' : (element.dataset.kind ?? '');
        if (kind === 'noise' && element.closest('[data-noise]')) continue;
        const style = getComputedStyle(element);
        const look = [
          style.textDecorationLine,
          style.textDecorationStyle,
          style.borderInlineStartStyle,
          style.borderInlineStartWidth,
          style.boxShadow,
          style.backgroundImage,
          style.strokeDasharray,
          style.strokeWidth,
          getComputedStyle(element, '::before').content,
        ];
        looks.set(kind, look.join(' ').replaceAll(/rgba?\([^)]*\)|color\([^)]*\)/g, ''));
      }
      return [...looks];
    });
  for (const [query, kinds] of [
    ['[data-scroller] mark', 5],
    ['[role=slider] [data-kind]', 4],
    ['svg path[data-kind]', 2],
    ['aside button[data-kind]', 3],
  ] as const) {
    const looks = await looksOf(query);
    expect(looks.length, query).toBeGreaterThanOrEqual(kinds);
    expect(new Set(looks.map(([, look]) => look)).size, JSON.stringify(looks)).toBe(looks.length);
  }
});

test('a weaker mark shows where it begins, and all of its line when it is chosen', async ({
  page,
}) => {
  await openReader(page);
  const link = marksOf(textOf(page, 0), /\(Related passage[^;]*\)$/).first();
  const mark = link.locator('xpath=ancestor::mark[@data-kind="related"]');
  const look = () =>
    mark.evaluate((element) => {
      const { textDecorationLine, backgroundImage, backgroundSize } = getComputedStyle(element);
      return { line: textDecorationLine, hasStroke: backgroundImage !== 'none', backgroundSize };
    });
  expect(await look()).toMatchObject({ line: 'none', hasStroke: true });
  // Shared facts keep their line.
  await expect(page.locator('main mark[data-kind="shared"][data-quiet]')).toHaveCount(0);
  await link.press('Enter');
  await expect.poll(look).toMatchObject({ line: 'underline', hasStroke: false });
});

test('a conflict stresses the words in conflict and not all that stands around them', async ({
  page,
}) => {
  await openReader(page, '?story=kestrel-bridge');
  const conflict = page.locator('main mark[data-kind="conflict"][data-quiet]:has(strong)').first();
  await expect(conflict).toHaveCSS('text-decoration-line', 'none');
  await expect(conflict.locator('strong').first()).toHaveCSS('text-decoration-line', 'underline');
});

test('Enter on the mark that n has reached keeps what the panel shows of it', async ({ page }) => {
  await openReader(page);
  await textOf(page, 0).focus();
  const tabs = page.getByRole('group', { name: 'Things said of these words' });
  for (let step = 0; step < 12 && !(await tabs.isVisible()); step += 1) {
    await page.keyboard.press('n');
  }
  const front = tabs.locator('[aria-pressed=true]');
  const said = await front.textContent();
  await page.keyboard.press('Enter');
  await expect(front).toHaveText(said ?? '');
});

test('a line that the reader took back from noise bears a sign until it is undone', async ({
  page,
}) => {
  await openReader(page);
  const text = textOf(page, 0);
  await marksOf(text, /Not the story/)
    .first()
    .click();
  await page.getByRole('button', { name: 'It is part of the story' }).click();
  const sign = text.getByText('Part of the story, set by you:');
  await expect(sign).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(sign).toHaveCount(0);
});

test('one article alone on screen is named once, by its tab', async ({ page }) => {
  await openReader(page);
  const heading = page.getByRole('region').getByRole('heading', { level: 2 }).first();
  const width = async () => (await heading.boundingBox())?.width ?? 0;
  await expect.poll(width).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'One at a time' }).click();
  const tabs = page.getByRole('navigation', { name: 'Articles' });
  await expect(tabs.getByRole('button').first()).toBeVisible();
  await expect.poll(width).toBeLessThan(2);
});
