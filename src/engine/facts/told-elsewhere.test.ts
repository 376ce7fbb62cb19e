import { describe, expect, it } from 'vitest';
import { clausesOf } from '../annotate/clauses';
import { prepareText } from '../testing/prepare-text';
import { ToldElsewhere } from './told-elsewhere';

/** Sentences about other things, so that words are rare as they are in articles. */
const REST = [
  'The orchestra rehearsed in the old brewery.',
  'Nobody knew who had painted the mural.',
  'A gardener swept the leaves from the steps.',
  'The library lends violins to beginners.',
].join('\n');

/** True where the first clause of the one text is told by the other. */
function isTold(one: string, other: string): boolean {
  const columns = [prepareText(`${one}\n${REST}`), prepareText(other)];
  const told = new ToldElsewhere(columns);
  const [clause] = clausesOf(columns[0]!.tokens, columns[0]!.sentences[0]!);
  return told.columnsTelling(0, clause!).has(1);
}

describe('ToldElsewhere.columnsTelling', () => {
  it.each([
    [
      'nearly the same words',
      'The ferry firm sacked its captain.',
      'The firm fired the captain of its ferry on Sunday.',
    ],
    [
      'a share in other words',
      'Rents rose 26% in Malo.',
      'Tenants in the town saw rent go up by a quarter.',
    ],
    [
      'a share given by half',
      'Rents rose 48% in Malo.',
      'Their rental bill went up by almost a half.',
    ],
    [
      'another unit of time',
      'The bridge stays closed for two months.',
      'They shut the bridge for 60 days.',
    ],
    [
      'one count of things by other names',
      'Power failed in 70,000 homes.',
      'Some 70,000 customers sat without electricity.',
    ],
    [
      'a small count of kin',
      'Two of her siblings were killed.',
      'His two sisters died in the ward.',
    ],
    [
      'a day within the month',
      'A vote is due on 8 October 2026.',
      'Members will vote in October 2026, it emerged.',
    ],
    [
      'a time of the clock',
      'Sirens woke the town at 3:07 a.m. that day.',
      'It was 3.07am when the town awoke.',
    ],
    [
      'a rare name and its act',
      'Ostrander is rerouting its ships.',
      'Ostrander would send each vessel elsewhere.',
    ],
  ])('knows %s', (_, one, other) => {
    expect(isTold(one, other)).toBe(true);
    expect(isTold(other, one)).toBe(true);
  });

  it.each([
    ['another share', 'Rents rose 26% in Malo.', 'Rents in Malo had fallen by 4% in spring.'],
    [
      'a number of other things',
      'The clinic treated 88 people in tents.',
      'The storm killed at least 37 people.',
    ],
    [
      'a number that only one of them gives',
      'That study of the drug had 240 patients.',
      'The drug was given to patients in a study.',
    ],
    ['a weekday alone', 'The mayor swam on Monday.', 'The mayor resigned on Monday.'],
    [
      'a year and a weekday',
      'The party was founded in 2021 by farmers.',
      'The party met on Wednesday near a farm.',
    ],
    ['a name alone', 'Ostrander sold his house.', 'Ostrander sings in a choir.'],
    ['an ordinal', 'Rents rose 33% in Malo.', 'Rents were called high by a third man.'],
  ])('is not misled by %s', (_, one, other) => {
    expect(isTold(one, other)).toBe(false);
  });

  it('tells nothing of the article itself', () => {
    const columns = [prepareText('The ferry sank. The ferry sank.'), prepareText(REST)];
    const told = new ToldElsewhere(columns);
    expect(told.columnsTelling(0, columns[0]!.sentences[0]!).size).toBe(0);
  });
});

describe('ToldElsewhere.givesOwnNumber', () => {
  const isOwn = (one: string, other: string) => {
    const columns = [prepareText(one), prepareText(other)];
    return new ToldElsewhere(columns).givesOwnNumber(0, columns[0]!.sentences[0]!);
  };

  it('holds for a number, a sum or a year that no other gives', () => {
    expect(isOwn('The firm has 212 sites.', 'It has 3 plants.')).toBe(true);
    expect(isOwn('It lost $7 million.', 'It lost 7 cars.')).toBe(true);
    expect(isOwn('It was founded in 1988.', 'It is old.')).toBe(true);
  });

  it('fails where another gives it, rounded or in another unit', () => {
    expect(isOwn('The firm has 1,983 sites.', 'It has about 2,000 shops.')).toBe(false);
    expect(isOwn('It is 10 km long.', 'It runs for 10,000 metres.')).toBe(false);
    expect(isOwn('It was founded in 1988.', 'It began on 3 May 1988.')).toBe(false);
  });

  it('fails for small counts and spans of time, which are told in too many ways', () => {
    expect(isOwn('Two men ran.', 'Men ran.')).toBe(false);
    expect(isOwn('It took 40 minutes.', 'It took long.')).toBe(false);
  });
});
