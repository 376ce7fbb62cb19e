import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../prepare';
import type { PreparedArticle } from '../prepared';
import { resolveEntities } from './shared-entities';

const PIECES = [
  'Mara Okoye',
  'Okoye',
  'President',
  'the president of',
  'Peru',
  "Peru's",
  'Oslo-Lima',
  'officials',
  'his lawyers',
  'the 57-year-old',
  'GRAIN COUNCIL',
  '(NGT)',
  'Jae-in',
  'said',
  ',',
  '. ',
  '\n',
  '“',
  '”',
  '👩🏽‍🌾',
  '𝔗an',
  'שלום',
  '’s',
  '-',
  '\t',
];
const texts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(' '));
const RUNS = { seed: 20_260_201, numRuns: 120 };

function read(text: string, name: string): PreparedArticle {
  return prepare({ name, sha256: name, format: 'text', text, hints: [], declared: {} });
}

function cutsPair(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
}

describe('mentions and entities of any text', () => {
  it('lie in the text, are not empty and cut no surrogate pair', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of read(text, 'a').mentions) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(cutsPair(text, start) || cutsPair(text, end)).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('refer to each other: every mention is in its entity and in no other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, localEntities } = read(text, 'a');
        const listed = localEntities.flatMap((entity, index) =>
          entity.mentions.map((mention) => `${mention} of ${index}`),
        );
        const own = mentions.map(({ entity }, mention) => `${mention} of ${entity}`);
        expect(listed.toSorted()).toEqual(own.toSorted());
        expect(localEntities.every(({ name }) => name.trim() !== '')).toBe(true);
      }),
      RUNS,
    );
  });

  it('are the same each time, and each local entity is in one shared entity', () => {
    fc.assert(
      fc.property(texts, texts, (x, y) => {
        const columns = [read(x, 'a'), read(y, 'b')];
        const shared = resolveEntities(columns);
        expect(resolveEntities([read(x, 'a'), read(y, 'b')])).toEqual(shared);
        const count = columns.reduce((sum, { localEntities }) => sum + localEntities.length, 0);
        expect(shared.flatMap(({ locals }) => locals)).toHaveLength(count);
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});
