import { describe, expect, it } from 'vitest';
import { labelAround } from './label-phrases';
import { Story } from './telling';
import { OPENING, storyOf } from './test-story';

/** The label around a name in a sentence; null where there is none. */
function labelOf(sentence: string, name: string): string | null {
  const { columns, links } = storyOf([OPENING + sentence, OPENING + sentence], []);
  const story = new Story(columns, links);
  const { view } = story.sentence(0, 2);
  const start = columns[0]!.text.lastIndexOf(name);
  const label = labelAround(
    view,
    { ...columns[0]!.mentions[0]!, form: 'name', start, end: start + name.length, entity: 0 },
    true,
  );
  return label && story.words(label.span);
}

describe('labelAround', () => {
  it('reads what stands before a name', () => {
    expect(labelOf('They met the weary harbour pilot Moss again.', 'Moss')).toBe(
      'weary harbour pilot Moss',
    );
  });

  it.each([
    ['They met for the third Tarn-Moss talks.', 'Moss'],
    ['They met for the third Moss-Tarn talks.', 'Moss'],
  ])('reads none in two names that a hyphen joins: “%s”', (sentence, name) => {
    expect(labelOf(sentence, name)).toBeNull();
  });
});
