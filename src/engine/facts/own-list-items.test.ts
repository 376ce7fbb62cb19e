import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { ownListItems } from './own-list-items';
import { Rarity } from './rarity';

/** The items that a sentence names beyond those of another article. */
function itemsOf(sentence: string, other = 'The harbour and the school were named.'): string[] {
  const columns = [sentence, other].map((text) =>
    prepareText(`A day in Halvik\nThe radio told of it.\n\n${text}\n`),
  );
  const [article] = columns;
  const found = article!.sentences.findIndex(({ start }) =>
    article!.text.startsWith(sentence, start),
  );
  const items = ownListItems(article!, 0, article!.sentences[found]!, new Rarity(columns));
  return items.map(({ start, end }) => article!.text.slice(start, end));
}

describe('ownListItems', () => {
  it('gives what only one article names in a list', () => {
    expect(itemsOf('They named the harbour, the school and the stone lighthouse.')).toEqual([
      'the stone lighthouse',
    ]);
    expect(itemsOf('They named the harbour, the school, and the stone lighthouse.')).toEqual([
      'the stone lighthouse',
    ]);
  });

  it.each([
    'They named a strip of 1 kilometre (0.6 miles) at the harbour and the school.',
    'They named the harbour after Saturday, their seventh defeat without a goal.',
    'They named the harbour\u2019s "stone lighthouse", and school was out.',
    'They named public radio and television stations.',
    'They named the harbour by a rush-hour tide and a stone lighthouse.',
  ])('gives no fragment of: %s', (sentence) => {
    expect(itemsOf(sentence)).toEqual([]);
  });
});
