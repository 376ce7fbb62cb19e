import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/engine/testing/generate-story';
import { loadHtmlParser } from '../../src/headless/parse-html';
import { checkPage } from './check-page';
import { generatePage } from './generate-page';
import { MUTATIONS, mutatePage } from './mutate-page';

/** Mutations of generated pages in one run of the tests, half of them HTML, half plain text. */
const PAGES = 1_000;

describe('a page that was mutated', () => {
  it('keeps every rule of the contract, a thousand times over', async () => {
    const parseHtml = await loadHtmlParser();
    const random = randomFrom(20260303);
    for (let number = 0; number < PAGES; number += 1) {
      const kind = number % 2 === 0 ? 'html' : 'text';
      const page = mutatePage(generatePage(random, kind), random);
      const name = kind === 'html' ? 'page.html' : 'page.txt';
      expect(checkPage(name, page, parseHtml), `page ${number}`).toEqual([]);
    }
    // Only against hanging: it takes some 20 s, and more on a busy machine.
  }, 900_000);

  it('is another page by most mutations', () => {
    const page = generatePage(randomFrom(1), 'html');
    const same = Object.entries(MUTATIONS).filter(
      ([, mutate]) => mutate(page, randomFrom(2)) === page,
    );
    expect(same.map(([name]) => name)).toEqual([]);
  });
});
