import { describe, expect, it } from 'vitest';
import { placeOf, sampleArticle, sampleComparison } from '../marks/sample.fixture';
import type { Fact } from '../model/comparison';
import { writeMarkdown } from './write-markdown';

const A = sampleArticle('a', 'The dam held\nThe dam at Malo held | on *Monday*.');
const B = sampleArticle('b', 'Malo is safe\nThe dam held for [now].');
const COMPARISON = sampleComparison([A, B], {
  facts: [
    {
      id: 'f1',
      statement: 'The dam held for [now].',
      status: 'shared',
      confidence: 0.85,
      evidence: [
        placeOf(A, 'The dam at Malo held | on *Monday*.'),
        placeOf(B, 'The dam held for [now].'),
      ],
    },
  ],
});

const write = (title: string) =>
  writeMarkdown({
    title,
    comparison: COMPARISON,
    layers: new Set(),
    noise: 'dimmed',
    signs: true,
    corrections: [],
    writtenOn: null,
  });

describe('writeMarkdown', () => {
  it('sets both wordings beside each other, with signs made plain', () => {
    expect(write('Malo')).toContain(
      '| in 2, sure 85 % | The dam at Malo held \\| on \\*Monday\\*. | The dam held for \\[now\\]. |',
    );
  });

  it('leaves out tables that would be empty', () => {
    expect(write('Malo').match(/^## .*/gm)).toEqual(['## Conflicts and shared facts']);
  });

  it('lists framings only where that layer is on', () => {
    const framings = [
      {
        id: 'r1',
        about: null,
        kind: 'wording' as const,
        wordings: [placeOf(A, 'held'), placeOf(B, 'held')],
        absent: [],
        note: 'told alike',
        confidence: 0.6,
      },
    ];
    const comparison = sampleComparison([A, B], { framings });
    const said = (layers: ReadonlySet<'framing'>) =>
      writeMarkdown({
        title: '',
        comparison,
        layers,
        noise: 'dimmed',
        signs: true,
        corrections: [],
        writtenOn: null,
      });
    expect(said(new Set(['framing']))).toContain('## Framing');
    expect(said(new Set())).not.toContain('## Framing');
  });

  it('holds every name with pronouns and what is not said, single mentions below', () => {
    const said = sampleArticle('a', 'Tolan spoke\nMinister Tolan spoke. He left Malo.');
    const mention = (words: string, form: 'title' | 'pronoun' | 'name') => ({
      ...placeOf(said, words),
      label: words,
      form,
    });
    const entities = [
      {
        id: 'e1',
        name: 'Tolan',
        kind: 'person' as const,
        mentions: [mention('Minister Tolan', 'title'), mention('He', 'pronoun')],
      },
      { id: 'e2', name: 'Malo', kind: 'place' as const, mentions: [mention('Malo', 'name')] },
    ];
    const comparison = sampleComparison([said, B], { entities });
    const input = { title: '', comparison, layers: new Set<never>(), corrections: [] };
    const written = writeMarkdown({ ...input, noise: 'dimmed', signs: true, writtenOn: null });
    const [often, once] = written.split('## Names with a single mention');
    expect(often).toContain('| Tolan | Minister Tolan (1); He (1) | (not found here) |');
    expect(once).toContain('| Malo | Malo (1) | (not found here) |');
  });

  it('keeps a title on one line', () => {
    expect(write('Malo\n# not a heading')).toMatch(/^# Malo \\# not a heading\n/);
  });

  it('leaves out the signs of Markdown round an article’s own words', () => {
    const bold = sampleArticle('a', 'The dam held\n**The dam at Malo held.**');
    const evidence = [placeOf(bold, '**The dam at Malo held.**'), placeOf(B, 'The dam held')];
    const facts = [{ ...COMPARISON.facts[0]!, evidence }];
    const comparison = sampleComparison([bold, B], { facts });
    const input = { title: '', comparison, layers: new Set<never>(), corrections: [] };
    expect(writeMarkdown({ ...input, noise: 'dimmed', signs: true, writtenOn: null })).toContain(
      '| The dam at Malo held. |',
    );
  });

  it('gives no odds of a conflict, nor of what the reader set', () => {
    const input = { title: '', layers: new Set<never>(), corrections: [], writtenOn: null };
    const place = placeOf(A, 'held');
    const fact = {
      id: 'f1',
      statement: 'held',
      confidence: 0.9,
      evidence: [place, placeOf(B, 'held')],
    };
    const write = (changes: Partial<Fact>) =>
      writeMarkdown({
        ...input,
        comparison: sampleComparison([A, B], {
          facts: [{ ...fact, status: 'shared', ...changes }],
        }),
        noise: 'dimmed',
        signs: true,
      });
    expect(write({})).toContain('| in 2, sure 90 % |');
    expect(write({ status: 'conflict' })).toContain('| in conflict, please check |');
    expect(write({ byReader: true })).toContain('| in 2, set by the reader |');
  });

  it('has the reader’s notes with the words that they are on', () => {
    const notes = [{ ...placeOf(B, 'held for [now]'), text: 'Until\nwhen?' }];
    const input = { title: '', layers: new Set<never>(), corrections: [], writtenOn: null };
    const comparison = sampleComparison([A, B], { notes });
    expect(writeMarkdown({ ...input, comparison, noise: 'dimmed', signs: true })).toContain(
      '## The reader’s notes\n\n- B, “held for \\[now\\]”: Until when?\n',
    );
  });

  it('stresses the words over which sources contradict each other', () => {
    const [a, b] = [placeOf(A, 'The dam at Malo held'), placeOf(B, 'The dam held for [now].')];
    const facts = [{ ...COMPARISON.facts[0]!, status: 'conflict' as const, evidence: [a, b] }];
    const link = { a, b, relation: 'conflict' as const, confidence: 1, reasons: ['at Malo / for'] };
    const comparison = sampleComparison([A, B], { facts, links: [link] });
    const input = { title: '', comparison, layers: new Set<never>(), corrections: [] };
    expect(writeMarkdown({ ...input, noise: 'dimmed', signs: true, writtenOn: null })).toContain(
      '| The dam **at Malo** held | The dam held **for** \\[now\\]. |',
    );
  });
});
