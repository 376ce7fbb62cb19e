import { describe, expect, it } from 'vitest';
import { numbersIn, withLimit, withoutLimit } from './numbers-in';

describe('numbersIn', () => {
  const shown = (text: string) => numbersIn(text).map(({ words, value }) => `${words} = ${value}`);

  it('reads figures, words and the dozen, with what limits them', () => {
    expect(shown('At least 14 fled, about a dozen stayed; two sang.')).toEqual([
      'At least 14 = 14',
      'about a dozen = 12',
      'two = 2',
    ]);
    expect(shown('Some 1,200 came for 4.50 each.')).toEqual(['Some 1,200 = 1200', '4.50 = 4.50']);
  });

  it('leaves out hours, shares and parts of what was counted', () => {
    expect(shown('At 3 p.m. and 3:15 three of them, or 14 % and 9 per cent, left.')).toEqual([]);
  });

  it('takes no number out of a word or another number', () => {
    expect(shown('B12, tenants and someone')).toEqual([]);
  });
});

describe('withLimit', () => {
  it('quotes a number with what limits it wherever it stands, else alone', () => {
    expect(withLimit('Up to 40 metres fell, up to 40 metres wide.', '40 metres')).toBe(
      'Up to 40 metres',
    );
    expect(withLimit('Over 40 metres. It was 40 metres.', '40 metres')).toBe('40 metres');
    expect(withLimit('Nothing of it.', '40 metres')).toBe('40 metres');
    expect(withoutLimit('more than 40 metres')).toBe('40 metres');
  });
});
