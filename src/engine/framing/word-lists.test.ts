import { describe, expect, it } from 'vitest';
import { tagSpan } from '../annotate/tagger';
import { LOADED_WORDS } from './loaded-words.table';
import { findLoaded, findOpenings, findStances, reportsSpeech } from './word-lists';

const tokensOf = (text: string) => tagSpan(text, { start: 0, end: text.length });

describe('the loaded words', () => {
  it('stand for a plain word that is not the same', () => {
    for (const [word, entries] of LOADED_WORDS.loaded)
      for (const { plain } of entries) expect(plain).not.toBe(word);
  });

  it('number several hundred', () => {
    expect(LOADED_WORDS.loaded.size).toBeGreaterThan(500);
  });
});

describe('findLoaded', () => {
  it('gives the plain word for inflected and joined ones', () => {
    const tokens = tokensOf('The council slashed the budget in a power grab.');
    const found = findLoaded(findOpenings(tokens), tokens);
    expect(found.map(({ words }) => words)).toEqual(['slashed', 'power grab']);
    expect(found[0]!.value.map(({ plain }) => plain)).toContain('cut');
  });
});

describe('findStances', () => {
  it.each([
    ['The wall is apparently safe.', 'apparently', 'hedge'],
    ['It was a so-called plan.', 'so-called', 'hedge'],
    ['A massive wall fell.', 'massive', 'stronger'],
    ['It is partly safe.', 'partly', 'weaker'],
    ['It is undoubtedly safe.', 'undoubtedly', 'certain'],
    ['An embattled mayor spoke.', 'embattled', 'judging'],
  ] as const)('hears in %s', (text, words, stance) => {
    const tokens = tokensOf(text);
    const hit = findStances(findOpenings(tokens), tokens).find((one) => one.words === words);
    expect(hit?.value.has(stance)).toBe(true);
  });

  it('drops the noisy words of the packaged lists', () => {
    const tokens = tokensOf('He says that it will so go over and back about a certain right.');
    const hedges = findStances(findOpenings(tokens), tokens).filter(({ value }) =>
      value.has('hedge'),
    );
    expect(hedges.map(({ words }) => words)).toEqual([]);
  });

  it.each([
    ['The firm maintained that the wall was safe.', true],
    ['The wall was safe, the firm maintained.', true],
    ['The mayor noted the wall was unsafe.', true],
    ['The mayor announced on Monday that the wall was unsafe.', true],
    ['The mayor criticized the wall.', true],
    ['The owner ranted that the wall was unsafe.', true],
    ['“The wall is mine,” the owner boasted.', true],
    ['The owner stormed that the wall was his.', true],
    ['The crowd stormed the gate at dawn.', false],
    ['A fire raged in the old market.', false],
    ['The mayor declared a holiday.', false],
    ['The so-called wall fell.', false],
    ['The firm maintains the wall.', false],
    ['The firm that maintains the wall was praised.', false],
    ['Police charged three men with theft.', false],
    ['The council observed a silence for the dead.', false],
  ])('tells whether a verb of "%s" reports speech', (text, reports) => {
    const tokens = tokensOf(text);
    expect(tokens.some((_, at) => reportsSpeech(tokens, at))).toBe(reports);
  });
});
