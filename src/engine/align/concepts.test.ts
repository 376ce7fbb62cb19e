import { describe, expect, it } from 'vitest';
import { conceptsOf, SENSES, sensesOf } from './concepts';
import { CONCEPTS } from './concepts.table';
import { SYNONYMS } from './synonyms.table';

describe('conceptsOf', () => {
  it('joins words that tell the same, and no others', () => {
    expect(conceptsOf('headway')).toEqual(conceptsOf('progress'));
    expect(conceptsOf('headway')).not.toEqual([]);
    expect(conceptsOf('umbrella')).toEqual([]);
  });

  it('holds rows of two words or more, each of one word', () => {
    for (const row of CONCEPTS) expect(row).toMatch(/^[a-z]+( [a-z]+)+$/);
  });
});

describe('sensesOf', () => {
  it('begins with the concepts of a word and adds wider rows', () => {
    const senses = sensesOf('headway');
    expect(senses.slice(0, conceptsOf('headway').length)).toEqual(conceptsOf('headway'));
    expect(sensesOf('lawyer').some((sense) => sensesOf('attorney').includes(sense))).toBe(true);
    expect(sensesOf('lawyer').every((sense) => sense < SENSES)).toBe(true);
  });

  it('joins nobody over two senses of one word', () => {
    const [strike, walkout, goal] = ['strike', 'walkout', 'goal'].map(sensesOf);
    expect(strike!.some((sense) => walkout!.includes(sense))).toBe(true);
    expect(walkout!.some((sense) => goal!.includes(sense))).toBe(false);
  });

  it('holds rows of two words or more, each row once', () => {
    for (const row of SYNONYMS) expect(row).toMatch(/^[a-z]+( [a-z]+)+$/);
    expect(new Set(SYNONYMS).size).toBe(SYNONYMS.length);
  });
});
