import { describe, expect, it } from 'vitest';
import { describeStory, parseStoryFile } from './seeds-index.ts';

const files = (story: { articles: readonly { file: string }[] }) =>
  story.articles.map(({ file }) => file);

describe('describeStory', () => {
  it('puts the ordered files first and any other article after them, by name', () => {
    const story = describeStory('talks', ['10.txt', 'story.json', '2.md', 'b.txt', 'a.html'], {
      title: 'Talks',
      order: ['b.txt', 'a.html'],
    });
    expect(story.title).toBe('Talks');
    expect(files(story)).toEqual(['b.txt', 'a.html', '2.md', '10.txt']);
  });

  it('leaves out what is not there, not an article, hidden, or named twice', () => {
    const story = describeStory('talks', ['a.txt', '.b.txt', 'c.png'], {
      order: ['gone.txt', 'a.txt', 'a.txt', 'c.png'],
    });
    expect(files(story)).toEqual(['a.txt']);
  });

  it('calls a story by its folder when it has no title, and takes an empty folder', () => {
    expect(describeStory('talks', [], {})).toEqual({ id: 'talks', title: 'talks', articles: [] });
  });

  it('writes addresses that survive odd file names', () => {
    const [article] = describeStory('a story', ['50% “more”?#.txt'], {}).articles;
    const url = new URL(article?.url ?? '', 'http://host/base/');
    expect(url.search + url.hash).toBe('');
    expect(decodeURIComponent(url.pathname)).toBe('/base/seeds/a story/50% “more”?#.txt');
  });
});

describe('parseStoryFile', () => {
  it('keeps only fields of the right type', () => {
    expect(parseStoryFile('{"title": 3, "order": ["a.txt", 7]}')).toEqual({ order: ['a.txt'] });
    expect(parseStoryFile('{"title": " "}')).toEqual({});
  });

  it('refuses what is no JSON object', () => {
    expect(() => parseStoryFile('{')).toThrow(SyntaxError);
    expect(() => parseStoryFile('[]')).toThrow(TypeError);
  });
});
