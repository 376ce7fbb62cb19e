import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';

const labelsOf = (text: string) => {
  const { mentions } = prepareText(text);
  return mentions.map(({ start, end }) => text.slice(start, end));
};

describe('findPhrases', () => {
  it.each([['Mr Salm will stay at the head of a small cabinet.', /head/]])(
    'takes no saying for somebody: %s',
    (text, word) => expect(labelsOf(text).filter((label) => word.test(label))).toEqual([]),
  );
});
