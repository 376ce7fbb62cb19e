import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';

const labelsOf = (text: string) => {
  const { mentions } = prepareText(text);
  return mentions.map(({ start, end }) => text.slice(start, end));
};

describe('findPhrases', () => {
  it.each([
    ['Mr Salm will stay at the head of a small cabinet.', /head/],
    ['The ships lie at anchor outside the port.', /anchor/],
    ['They were told to be on their guard for days.', /guard/],
    ['On Monday he still clung to his chair.', /chair/],
    ['It is about a tenth of last year’s figures.', /figures/],
    ['Under the law firms can be fined.', /Under/],
    ['The old towns count the cost of it.', /count/],
    ['The heirs of the shipyard were less patient.', /patient/],
  ])('takes no saying for somebody: %s', (text, word) =>
    expect(labelsOf(text).filter((label) => word.test(label))).toEqual([]),
  );

  it.each([
    ['An inspectors’ note was lost.', 'inspectors'],
    ['On Friday leaked letters show Ruiz’s aides lied.', 'Ruiz’s aides'],
  ])('takes no more than its own words: %s', (text, label) =>
    expect(labelsOf(text)).toContain(label),
  );
});
