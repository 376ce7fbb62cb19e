import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../model/article';
import type { LocalMention } from '../prepared';
import { splitSentences } from '../segment/sentences';
import { annotate } from './annotate';
import { findQuotations } from './quotations';

/** Paragraphs by line; names in `[brackets]` are the mentions. Gives `words <speaker>` for each quotation. */
function spoken(notation: string): string[] {
  const names: { start: number; end: number }[] = [];
  let text = '';
  for (const part of notation.split(/[[\]]/).entries()) {
    if (part[0] % 2 === 1) names.push({ start: text.length, end: text.length + part[1].length });
    text += part[1];
  }
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line !== '') blocks.push({ start: at, end: at + line.length, role: 'paragraph' });
    at += line.length + 1;
  }
  const annotated = annotate(text, splitSentences(text, blocks), { blocks, noise: [] });
  const mentions = names.map(
    (span): LocalMention => ({
      ...span,
      sentence: annotated.sentences.findIndex((s) => s.start <= span.start && span.end <= s.end),
      form: 'name',
      entity: 0,
    }),
  );
  return findQuotations(text, annotated, mentions).map(({ start, end, speaker }) => {
    const by = speaker === null ? '' : text.slice(mentions[speaker]!.start, mentions[speaker]!.end);
    return `${text.slice(start, end)} <${by}>`;
  });
}

describe('findQuotations', () => {
  it('gives the words to the name by the reporting verb', () => {
    expect(spoken('“We will build it,” said [Ann Moss], who met [Bob Lee] later.')).toEqual([
      'We will build it, <Ann Moss>',
    ]);
    expect(spoken('[Ann Moss] told the council: “We will build it.”')).toEqual([
      'We will build it. <Ann Moss>',
    ]);
  });

  it('leaves the speaker open where nobody is named', () => {
    expect(spoken('The “quiet street” was full on Monday.')).toEqual(['quiet street <>']);
  });

  it('does not take a name inside the quotation for its speaker', () => {
    expect(spoken('“[Bob Lee] said no,” the report said.')).toEqual(['Bob Lee said no, <>']);
  });

  it('keeps the speaker while a quotation goes on in the paragraph', () => {
    expect(spoken('“It rained,” [Ann Moss] said. “It always rains.”')).toEqual([
      'It rained, <Ann Moss>',
      'It always rains. <Ann Moss>',
    ]);
  });

  it('keeps the speaker of a quotation that runs over several paragraphs', () => {
    expect(
      spoken(
        '[Ann Moss] said: “It rained all day.\n“Then the river rose.\n“We left.”\nIt was a “mess”.',
      ),
    ).toEqual([
      'It rained all day. <Ann Moss>',
      'Then the river rose. <Ann Moss>',
      'We left. <Ann Moss>',
      'mess <>',
    ]);
  });

  it('gives spans in order that stay inside their paragraph, on any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('“', '”', '"', "'", '‘', '’', ' ', 'a', 'Bo said', '.', '\n', '😀'),
          {
            maxLength: 60,
          },
        ),
        (parts) => {
          const text = parts.join('');
          const found = spoken(text);
          expect(found.every((entry) => !entry.slice(0, -3).includes('\n'))).toBe(true);
          expect(found.every((entry) => entry.slice(0, -3).trim() !== '')).toBe(true);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
