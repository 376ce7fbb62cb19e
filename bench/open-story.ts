import type { Browser, Page } from 'playwright';

/**
 * A page whose server has one story of these articles in the place of the bundled ones, and `plain.html`, a page to hold
 * the app against.
 */
export async function openStory(
  browser: Browser,
  articles: readonly string[],
  plainPage: string,
): Promise<Page> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
  });
  const files = articles.map((_, index) => ({
    file: `${index}.txt`,
    url: `seeds/bench/${index}.txt`,
  }));
  await context.route('**/seeds/index.json', (route) =>
    route.fulfill({ json: [{ id: 'bench', title: 'Bench', articles: files }] }),
  );
  for (const [index, text] of articles.entries()) {
    await context.route(`**/seeds/bench/${index}.txt`, (route) =>
      route.fulfill({ body: text, contentType: 'text/plain; charset=utf-8' }),
    );
  }
  await context.route('**/plain.html', (route) =>
    route.fulfill({ body: plainPage, contentType: 'text/html' }),
  );
  return context.newPage();
}

/** A text's paragraphs as elements. */
export function asParagraphs(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}
