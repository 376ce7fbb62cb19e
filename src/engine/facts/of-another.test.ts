import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { areApart, areOfTwoThings, pointToTwoTimes } from './of-another';

const OPENING = 'A week on the coast\nThe ferry line has argued with its crews in Halvik.\n';

function both(...sentences: readonly [string, string]) {
  return sentences.map((sentence) => {
    const article = prepareText(`${OPENING}${sentence}\n`, { published: '2026-05-07' });
    const start = article.text.indexOf(sentence);
    return { article, span: { start, end: start + sentence.length } };
  }) as [Parameters<typeof areApart>[0], Parameters<typeof areApart>[0]];
}

describe('areOfTwoThings', () => {
  it.each([
    ['another year', 'The line was fined two million.', 'In 2019 it was fined one million.'],
    ['another spill', 'It was fined for the spill.', 'It was fined for another spill.'],
    ['what it can do', 'The ferry carried 212 passengers.', 'The ferry can carry 400 passengers.'],
    ['another summer', 'The pier is shut for six weeks.', 'It was shut for three last summer.'],
    ['what was offered', 'She resigned on Tuesday.', 'She had offered to resign on Monday.'],
    ['another place', 'It killed nine people in Norway.', 'It killed four people in Denmark.'],
    ['another measure', 'Inflation rose to 3.1%.', 'Core inflation rose to 3.4%.'],
    [
      'the first and the last',
      'The first boats left after 2 hours.',
      'The last left after 9 hours.',
    ],
    [
      'shares of two things',
      'Ferries bring 62% of what shops sell.',
      'Ferries bring 31% of what farms sell.',
    ],
    ['what was only imagined', 'The pier cost 2m euros.', 'The pier would cost 3m euros.'],
    ['another hold', 'Guards found 40 kg in the van.', 'Guards found 12 kg in a flat.'],
  ])('sees %s', (_, a, b) => {
    expect(areOfTwoThings(...both(a, b))).toBe(true);
    expect(areOfTwoThings(...both(b, a))).toBe(true);
  });

  it.each([
    ['The ferry carried 212 passengers.', 'The ferry had 187 passengers on board.'],
    ['It killed nine people in Norway.', 'It killed four people in Norway.'],
    ['She resigned on Tuesday.', 'She quit on Wednesday.'],
    ['It can be rebuilt in three years.', 'It will take five years to rebuild it.'],
    ['Ferries bring 62% of what shops sell.', 'Ferries bring 31% of what is sold in shops.'],
    ['The pier would cost 2m euros.', 'The pier will cost 3m euros, he said.'],
    ['Guards found 40 kg in his flat.', 'Guards found 12 kg in the house.'],
    ['Core inflation rose to 3.1%.', 'Core inflation rose to 3.4%.'],
  ])('takes for one: %s / %s', (a, b) => {
    expect(areOfTwoThings(...both(a, b))).toBe(false);
  });
});

describe('areApart', () => {
  it('does not ask for a year, which may be of something told besides', () => {
    expect(
      areApart(...both('Nine people died.', 'Seven died in the worst storm since that of 2011.')),
    ).toBe(false);
  });
});

describe('pointToTwoTimes', () => {
  const points = (a: string, b: string) => {
    const [x, y] = both(a, b).map(({ article }) => ({ article, span: article.quantities.at(-1)! }));
    return pointToTwoTimes(x!, y!);
  };

  it.each([
    ['She was told six days before it sank.', 'She was told two days after it sank.', true],
    ['She was told six days before it sank.', 'She was told two days before it sank.', false],
    ['It lay there for six days before it sank.', 'It lay there for two days.', false],
    ['Six days later the port was told.', 'The port was told within two days.', true],
  ])('%s / %s: %s', (a, b, two) => {
    expect(points(a, b)).toBe(two);
  });
});
