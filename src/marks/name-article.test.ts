import { describe, expect, it } from 'vitest';
import { fullName, letterAndName, listNames, nameArticle } from './name-article';
import { sampleArticle } from './sample.fixture';

const article = (meta: Partial<ReturnType<typeof sampleArticle>['meta']>) => {
  const one = sampleArticle('a', 'The mill burned');
  return { ...one, name: 'saved page.html', meta: { ...one.meta, ...meta } };
};

describe('fullName', () => {
  it('is the outlet, else the title, else the file, and never the author', () => {
    const byline = 'Ada Crane';
    expect(fullName(article({ outlet: 'The Gull', byline }))).toBe('The Gull');
    expect(fullName(article({ outlet: null, byline }))).toBe('The mill burned');
    expect(fullName(article({ outlet: null, title: null, byline }))).toBe('saved page');
  });
});

describe('nameArticle', () => {
  it('cuts a long name at a word', () => {
    const title = 'An old paper mill in the port burned down';
    expect(nameArticle(article({ outlet: null, title }))).toBe('An old paper mill in the port…');
    expect(letterAndName(article({}))).toBe('A\u00a0Paper A');
    expect(listNames(['A', 'B', 'C'])).toBe('A, B and C');
  });
});
