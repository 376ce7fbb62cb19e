import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';

const BEFORE = 'Harbour wall falls\nThe harbour wall of Malo fell into the sea on Monday night.\n';

/** The reasons for which the sentence is marked as filler where it stands in a story. */
function reasonsFor(sentence: string): string[] {
  return prepareText(BEFORE + sentence)
    .noise.filter(({ kind }) => kind === 'stock-filler')
    .map(({ reason }) => reason);
}

describe('markFiller', () => {
  it.each([
    ['The road to a new wall remains unclear.', 'says only that the outcome is open'],
    ['Whether the harbour recovers is an open question.', 'says only that the outcome is open'],
    ['The next few days will be critical for the town.', 'says only that time will tell'],
    [
      'The success of the repair will depend on the willingness of all sides to pay.',
      'says only on what it will depend',
    ],
    [
      'The challenge for the council will be to find a balance between cost and safety.',
      'names a challenge without saying what was done',
    ],
    [
      'Residents will be watching closely for any further developments.',
      'says only that others are watching',
    ],
    ['However, the timing is particularly striking.', 'calls it important without saying why'],
    ['A survey is often a key step towards a permit.', 'states what is always so'],
    ['For the town, the stakes are high.', 'says only that the stakes are high'],
    ['Here is what comes next.', 'introduces without telling'],
    [
      'In the end, the town must navigate a complex landscape.',
      'names a challenge without saying what was done',
    ],
  ])('marks "%s"', (sentence, reason) => {
    expect(reasonsFor(sentence)).toEqual([reason]);
  });

  it.each([
    ['a number', 'The road to a wall of 90 metres remains unclear.'],
    ['a date', 'The days after 3 March will be critical for the town.'],
    ['a quotation', 'The road to “a new wall” remains unclear.'],
    ['a name with an act', 'Moss insisted that the road to a new wall remains unclear.'],
  ])('spares a sentence with %s', (_, sentence) => {
    expect(reasonsFor(sentence)).toEqual([]);
  });

  it.each([
    'The road to the harbour remains closed.',
    'Police are watching the bridge.',
    'The council will decide in the coming weeks.',
    'The wall is an important part of the harbour.',
  ])('spares what can be checked: %s', (sentence) => {
    expect(reasonsFor(sentence)).toEqual([]);
  });
});
