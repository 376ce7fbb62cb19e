import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../entities/shared-entities';
import { Story } from './telling';
import { tellLabels } from './tell-labels';
import { OPENING, storyOf } from './test-story';

/** What is told of labels: kind, the words of the first article, those of the second, where it is absent. */
function told(a: string, b: string): string[] {
  const { columns, links } = storyOf([OPENING + a, OPENING + b], [[1, 1]]);
  const story = new Story(columns, links);
  return tellLabels(story, resolveEntities(columns)).map(({ kind, parts, absent }) => {
    const words = (column: number) =>
      parts
        .flat()
        .filter((span) => span.column === column)
        .map((span) => story.words(span))
        .join(' / ');
    return `${kind}: ${words(0)} | ${words(1)} | ${absent.join(' ')}`;
  });
}

describe('tellLabels', () => {
  it('tells a status that only one article gives', () => {
    const found = told(
      'Former Mayor Ann Moss spoke. Ann Moss was calm.',
      'Ann Moss spoke on Monday. Ann Moss was calm.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^status: Former Mayor Ann Moss \| Ann Moss \| $/);
  });

  it('tells nothing where both call a person alike', () => {
    expect(told('Mayor Ann Moss spoke.', 'Mayor Ann Moss was calm.')).toEqual([]);
  });

  it('ranks a judging word above another office', () => {
    const worth = (a: string, b: string) => {
      const { columns, links } = storyOf([OPENING + a, OPENING + b], [[1, 1]]);
      return tellLabels(new Story(columns, links), resolveEntities(columns))[0]?.worth ?? 0;
    };
    expect(worth('Embattled Mayor Ann Moss spoke.', 'Mayor Ann Moss spoke.')).toBeGreaterThan(
      worth('Councillor Ann Moss spoke.', 'Mayor Ann Moss spoke.'),
    );
  });
});
