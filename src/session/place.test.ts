import { describe, expect, it } from 'vitest';
import { formatPlace, parsePlace } from './place';

describe('parsePlace', () => {
  it('opens the first story with every layer where the address says nothing', () => {
    expect(parsePlace('')).toEqual({
      story: null,
      articles: [],
      base: null,
      alone: null,
      view: 'read',
      layers: ['shared', 'framing', 'noise'],
      filter: null,
      words: null,
      order: null,
      mark: null,
    });
  });

  it('takes nothing that it does not know', () => {
    const place = parsePlace('?view=admin&layers=shared.magic&articles=a.7.b.a');
    expect(place).toMatchObject({ view: 'read', layers: ['shared'], articles: ['a', 'b'] });
  });
});

describe('formatPlace', () => {
  it.each([
    '',
    '?story=fire&articles=b.a&base=b&view=facts&layers=none',
    '?view=facts&filter=in.a',
    '?view=facts&words=dam+wall&order=reports',
    '?alone=b',
    '?mark=f3%40a12.40',
  ])('writes what it read: %s', (query) => {
    expect(formatPlace(parsePlace(query))).toBe(query);
  });

  it('keeps what others wrote into the query', () => {
    expect(formatPlace(parsePlace('?x=1'), '?x=1')).toBe('?x=1');
  });
});
