import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarks } from '../../marks/find-marks';
import { placeOf, sampleArticle, sampleComparison } from '../../marks/sample.fixture';
import { planArticle } from './plan-article';

const article = sampleArticle('a', 'Storm\nRoofs flew off. Trees fell. Nobody died.\nSign up here');
const noise = [
  {
    ...placeOf(article, 'Sign up here'),
    kind: 'furniture' as const,
    reason: 'sign-up',
    confidence: 1,
  },
];

describe('planArticle', () => {
  it('draws every character of every block once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 8 }), (pairs) => {
        const spans = pairs
          .map(([start, length]) => ({
            start: Math.min(start, article.text.length - 1),
            end: Math.min(start + length + 1, article.text.length),
          }))
          .filter(({ start, end }) => start < end);
        const found = { noise: spans.map((span) => ({ ...noise[0]!, ...span })) };
        const marks = findMarks(sampleComparison([article], found));
        const blocks = planArticle(article, marks, { ...found, onlyHere: [], missing: [] });
        const drawn = blocks.map(({ sentences }) =>
          sentences
            .flatMap(({ runs }) => runs.map(({ start, end }) => article.text.slice(start, end)))
            .join(''),
        );
        expect(drawn.join('\n')).toBe(article.text);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('knows a block that is noise also when the layer of noise is off', () => {
    const blocks = planArticle(article, [], { noise, onlyHere: [], missing: [] });
    expect(blocks.map(({ isNoise, reason }) => [isNoise, reason])).toEqual([
      [false, ''],
      [false, ''],
      [true, 'sign-up'],
    ]);
  });

  it('keeps a note with the sentence in which its words end', () => {
    const note = { ...placeOf(article, 'Trees fell.'), text: 'Where?' };
    const [, body] = planArticle(article, [], {
      noise: [],
      onlyHere: [],
      missing: [],
      notes: [note],
    });
    expect(body?.sentences.map(({ notes }) => notes)).toEqual([[], [note], []]);
  });

  it('says on the first of those that stand only here that they do', () => {
    const at = placeOf(article, 'Trees fell. Nobody died.');
    const onlyHere = [{ ...at, block: 1, sentences: 2, copies: [], isRepeat: false }];
    const [, body] = planArticle(article, [], { noise: [], onlyHere, missing: [] });
    expect(body?.sentences.map((one) => [one.isOnlyHere, one.startsOnlyHere])).toEqual([
      [false, ''],
      [true, 'only here'],
      [true, ''],
    ]);
  });
});
