import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platformBreaks, splitSentences } from './sentences';

/** Splits `one ¦ two` where the bars stand, and gives the answer in the same notation. */
function split(notation: string): string {
  const text = notation.replaceAll('¦ ', '');
  const block = { start: 0, end: text.length, role: 'paragraph' as const };
  return splitSentences(text, [block])
    .map(({ start, end }) => text.slice(start, end))
    .join(' ¦ ');
}

describe('splitSentences', () => {
  it.each([
    'The river rose. ¦ The bridge held. ¦ Nobody slept!',
    'Mr. Cole met Sens. Moss and Lane. ¦ They spoke of Roe v. Wade.',
    'The U.S. Navy left at 6 p.m. ¦ The port was quiet.',
    'It fell at 3:15 p.m. ¦ Rescue boats came at 5 p.m. Saturday, 6 p.m. Malo time.',
    'It fell at 8 a.m. (0700 GMT). ¦ Boats came at 9.40 p.m. (2040 GMT), the port said.',
    'It is a firm of the U.S. (Malo Group) and of Brand. ¦ (Both are old.)',
    'They sold it in the U.S. ¦ (Nobody bought it.)',
    'It went to the U.S. ¦ Officials said so.',
    'John F. Moss and J. K. Lane wrote it. ¦ A third signed.',
    'Acme Inc. Chairman Rita Holm left Acme Inc. ¦ She gave no reason.',
    'It was No. 10 on the list. ¦ He said no. ¦ She nodded.',
    'They paid $4.5 million in Feb. 2026. ¦ It helped.',
    '“Where is it?” Ms. Moss asked. ¦ Nobody knew.',
    '“Stop!” he said. ¦ “We have a deal.” ¦ Others left.',
    'It was late … and dark. ¦ Then came the light.',
    'He wrote it all down.” ¦ Two more came.',
    'El río subió. ¦ ¿Quién lo vio? ¦ Nadie.',
  ])('gives %s', (notation) => {
    expect(split(notation)).toBe(notation);
  });

  it('needs no white space in scripts that have none', () => {
    expect(split('雨が降った。川が増水した。')).toBe('雨が降った。 ¦ 川が増水した。');
  });

  it('gives no sentence for furniture, one block at a time for the rest', () => {
    const text = 'Menu. Home.\nRain fell. It froze.';
    const found = splitSentences(text, [
      { start: 0, end: 11, role: 'furniture' },
      { start: 12, end: 32, role: 'paragraph' },
    ]);
    expect(found).toEqual([
      { start: 12, end: 22, block: 1 },
      { start: 23, end: 32, block: 1 },
    ]);
  });

  it('keeps every visible character in exactly one sentence of its block', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
        const sentences = splitSentences(text, [{ start: 0, end: text.length, role: 'paragraph' }]);
        const joined = sentences.map(({ start, end }) => text.slice(start, end)).join('');
        expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const [index, { start }] of sentences.entries()) {
          expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : sentences[index - 1]!.end);
        }
      }),
      { seed: 11 },
    );
  });
});

describe('platformBreaks', () => {
  it('finds in windows what the platform finds in one go', () => {
    const piece = fc.constantFrom(
      'The river rose. ',
      'Mr. Cole (a “miller”) left! ',
      'no end ',
      '… 12.5 ',
      '雨が降った。',
      '\n',
      '\u{1F30A} ',
      'word '.repeat(2500),
      'א. ב? ',
      '5. ... ',
      '?!”) ',
    );
    const texts = fc.array(piece, { minLength: 20, maxLength: 60, size: 'max' });
    const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join('');
        const whole = [...sentences.segment(text)].map(
          ({ index, segment }) => index + segment.length,
        );
        expect([...platformBreaks(text, { start: 0, end: text.length })]).toEqual(whole);
      }),
      { seed: 11, numRuns: 6 },
    );
  });
});
