import type { Locator, Page } from '@playwright/test';
import { expect } from './own-origin';

/** Opens the reading screen of a bundled story and waits until it is compared. */
export async function openReader(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.getByRole('button', { name: /^Shared \d+/ })).toBeVisible({ timeout: 45_000 });
}

/** The scrolling text of the article whose column has this letter's place: 0 is the first. */
export function textOf(page: Page, column: number): Locator {
  return page.getByRole('region', { name: /^Text of / }).nth(column);
}

/** The marks of a text whose announcement begins with some words: "Shared fact", "Framing", "Not the story". */
export function marksOf(text: Locator, announced: RegExp): Locator {
  return text.getByRole('link', { name: announced });
}

/** The number on a layer's button. */
export async function countOf(page: Page, layer: string): Promise<number> {
  const label = await page.getByRole('button', { name: new RegExp(`^${layer} \\d+`) }).innerText();
  return Number(/\d+/.exec(label)?.[0]);
}

/** The one switch of noise, which says how it is shown. */
export function noiseMenuOf(page: Page): Locator {
  return page.getByRole('button', { name: /^Noise \d+/ });
}

/** Shows noise as the switch's menu calls it: Dimmed, Folded, Hidden or Off. */
export async function showNoise(page: Page, how: string): Promise<void> {
  await noiseMenuOf(page).click();
  await page.getByText(how, { exact: true }).click();
  await page.keyboard.press('Escape');
}

/** Two stories' worth of nothing but text, served in the place of the bundled ones. */
export async function serveStory(page: Page, articles: readonly string[]): Promise<void> {
  await page.route('**/seeds/index.json', (route) =>
    route.fulfill({
      json: [
        {
          id: 'made',
          title: 'Made for a test',
          articles: articles.map((_, index) => ({
            file: `${index}.txt`,
            url: `seeds/made/${index}.txt`,
          })),
        },
      ],
    }),
  );
  await page.route('**/seeds/made/*.txt', (route) => {
    const index = Number(/(\d+)\.txt/.exec(route.request().url())?.[1]);
    return route.fulfill({ body: articles[index] ?? '', contentType: 'text/plain' });
  });
}

/** Lets the time for the matching be over as soon as it begins, where the page sets a limit to it. */
export async function stopEarly(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.Worker = class extends Worker {
      override postMessage(message: { readonly limitMs?: number | null }) {
        const hasLimit = typeof message.limitMs === 'number';
        super.postMessage(hasLimit ? { ...message, limitMs: 0 } : message);
      }
    };
  });
}

/** The words that something led to, as they are lit in the texts. */
export function litWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('sought') ?? [])].map(String));
}

/** The panel that says what is known of what is selected. */
export function inspectorOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Panel' });
}

/** Opens a view by its button: Read, Facts, Names or Overview. */
export async function openView(page: Page, name: string): Promise<void> {
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('button', { name }).click();
  if (name !== 'Read') await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
}

/** Opens the palette and types; what is typed before it is there would go elsewhere. */
export async function typeInPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('textbox', { name: /^A command/ })).toBeFocused();
  await page.keyboard.type(words);
}

/**
 * Waits until so many steps of what the reader set right are written down, in all stories: a reload right after the last
 * would come before.
 */
export async function expectKept(page: Page, steps: number): Promise<void> {
  const readSteps = () =>
    new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('crossread-corrections');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const reading = database.transaction('logs').objectStore('logs').getAll();
        reading.onerror = () => reject(reading.error);
        reading.onsuccess = () => {
          database.close();
          const logs = reading.result as readonly { readonly position: number }[];
          resolve(logs.reduce((sum, { position }) => sum + position, 0));
        };
      };
    });
  await expect.poll(() => page.evaluate(readSteps)).toBe(steps);
}
