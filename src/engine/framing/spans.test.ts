import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { SentenceView } from './sentence-view';
import { hasMatter } from './spans';

describe('hasMatter', () => {
  it.each([
    ['a rotten crane on the quay', true],
    ['killed 12', true],
    ['said Ann Moss, a retired teacher', true],
    ['She said, and left', false],
    ['told the Orsk Courier', false],
    ['is simple: why was it', false],
  ])('tells whether "%s" names what it speaks of', (text, names) => {
    const view = new SentenceView(prepareText(text), 0, 0);
    expect(hasMatter(view, { first: 0, end: view.tokens.length })).toBe(names);
  });
});
