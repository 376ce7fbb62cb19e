import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';

/** Every quantity found, as `words = value unit`; `~` approximate, `>` at least, `<` at most. */
function quantitiesOf(text: string): string[] {
  return prepareText(text).quantities.map(({ start, end, value, unit, approximate, bound }) => {
    const sign = bound === 'at-least' ? '>' : bound === 'at-most' ? '<' : approximate ? '~' : '';
    return `${text.slice(start, end)} = ${sign}${value} ${unit ?? '-'}`;
  });
}

const READ: readonly (readonly [string, ...string[]])[] = [
  ['Rescuers found 12 people in the cellar.', '12 = 12 people'],
  ['Police counted 12,500 Norwegian football fans.', '12,500 = 12500 fan'],
  ['The bridge cost $3.5 billion to build.', '$3.5 billion = 3500000000 USD'],
  ['The bridge cost 40 million euros.', '40 million euros = 40000000 EUR'],
  ['He paid £20m for it.', '£20m = 20000000 GBP'],
  ['Nearly 40 percent of the homes lost power.', '40 percent = <40 %'],
  ['About 40% of the homes lost power.', '40% = ~40 %'],
  ['More than 300 homes lost power.', '300 = >300 home'],
  ['At least two dozen cars burned.', 'two dozen = >24 car'],
  ['Dozens of cars burned.', 'Dozens = >20 car'],
  ['Tens of thousands of people marched.', 'Tens of thousands = >15000 people'],
  ['The lake lies 12 km from the town.', '12 km = 12 km'],
  ['The lake lies 7.5 miles away.', '7.5 miles = 7.5 mi'],
  ['The storm killed twenty-five villagers.', 'twenty-five = 25 villager'],
  [
    'Some ten thousand four hundred and five men came.',
    'ten thousand four hundred and five = ~10405 man',
  ],
  ['A hundred boats sank.', 'A hundred = 100 boat'],
  ['The blast left 14 dead and 30 injured.', '14 = 14 dead', '30 = 30 injure'],
  ['Half of the fleet was lost.', 'Half = 50 %'],
  ['Two-thirds of the votes were counted.', 'Two-thirds = ~66.66 %'],
  ['The talks lasted three hours.', 'three hours = 3 hour'],
  ['One man was hurt.', 'One = 1 man'],
  ['The talks lasted two and a half hours.', 'two and a half hours = 2.5 hour'],
  ['They talked for an hour and a half.', 'an hour and a half = 1.5 hour'],
  ['She had run it for a decade and a half.', 'a decade and a half = 1.5 decade'],
  ['He waited half an hour.', 'half an hour = ~0.5 hour'],
  ['Half a million homes lost power.', 'Half a million = ~500000 home'],
  ['He sold 3 and a half million cars.', '3 and a half million = 3500000 car'],
  ['The mayor banned rallies of more than 50 people.', '50 = <50 people'],
  ['Wages rise 7% over three years.', '7% = 7 %', 'three years = 3 year'],
  ['The strike lasted over three years.', 'three years = >3 year'],
  ['They hold 22 of the 50 seats.', '22 = 22 seat', '50 = 50 seat'],
  ['They kept 23 deputies out of 50.', '23 = 23 deputy', '50 = 50 deputy'],
  ['The club barred more than 50 fans.', '50 = >50 fan'],
];

const NOT_QUANTITIES = [
  'The mayor spoke on 12 May 2024.',
  'The train left at 10:04 and again at 3 pm.',
  'It was built in 1987.',
  'The 15th floor burned.',
  'One of them spoke; no one else did.',
  'Flight 370 vanished.',
  '',
];

describe('findQuantities', () => {
  it.each(READ)('reads %s', (text, ...expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });

  it.each(NOT_QUANTITIES)('finds none in %j', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});
