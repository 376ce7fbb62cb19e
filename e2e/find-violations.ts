import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './own-origin';

/** Every rule of WCAG 2.0 to 2.2, levels A and AA. */
const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const THEMES = ['light', 'sepia', 'dark', 'contrast'];

/** What breaks a rule on the page, one line each; that a name holds the words one sees (2.5.3) is tried too. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      rules: { 'label-content-name-mismatch': { enabled: true } },
    })
    .withTags(WCAG_TAGS)
    // Without frames of other origins nothing is lost by it; else each check opens a page of its own.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** Checks what stands on the page in every theme; the page keeps the last. */
export async function expectCleanInThemes(page: Page, state: string): Promise<void> {
  // No colour is read while it changes.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const theme of THEMES) {
    await page.evaluate(async (name) => {
      document.documentElement.dataset.theme = name;
      // Even the shortest change of colour begins with the frame after this.
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      await frame();
      await frame();
    }, theme);
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    );
    expect(await findViolations(page), `${state}, ${theme}`).toEqual([]);
  }
}
