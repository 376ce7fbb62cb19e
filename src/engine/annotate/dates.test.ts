import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';

/** Every date found, as `words = iso`, `?` where the publication date helped. */
function datesOf(text: string, published: string | null): string[] {
  return prepareText(text, { published }).dates.map(
    ({ start, end, iso, certain }) => `${text.slice(start, end)} = ${iso}${certain ? '' : '?'}`,
  );
}

/** A Sunday. */
const PUBLISHED = '2026-02-01T10:04';

const WITH_PUBLICATION: readonly (readonly [string, ...string[]])[] = [
  ['She resigned on January 30th.', 'January 30th = 2026-01-30?'],
  ['She resigned on 30 January 2025.', 'on 30 January 2025 = 2025-01-30'],
  ['It was stolen on the night of January 12, from a shed.', 'January 12 = 2026-01-12?'],
  ['She resigned in December.', 'December = 2025-12?'],
  ['She resigned in March 2018.', 'March 2018 = 2018-03'],
  ['The vote was held on Friday.', 'on Friday = 2026-01-30?'],
  ['The vote was held on Sunday.', 'on Sunday = 2026-02-01?'],
  ['The vote will be held on Friday.', 'on Friday = 2026-02-06?'],
  ['The mill would open its gates and its old wheel house on Friday.', 'on Friday = 2026-02-06?'],
  ['She would resign, he said on Friday.', 'on Friday = 2026-01-30?'],
  ['They cancelled Friday’s race.', 'Friday = 2026-02-06?'],
  ['They watched Friday’s race.', 'Friday = 2026-01-30?'],
  ['Trains are suspended until at least Friday.', 'Friday = 2026-02-06?'],
  ['The pumps must run till Tuesday.', 'Tuesday = 2026-02-03?'],
  ['The report is wanted by Wednesday.', 'Wednesday = 2026-02-04?'],
  ['Ferries run free of charge from Monday.', 'Monday = 2026-02-02?'],
  ['The talks are off before next Sunday.', 'next Sunday = 2026-02-08?'],
  ['Footage from Friday shows the crane.', 'Friday = 2026-01-30?'],
  ['By Friday the water had fallen.', 'Friday = 2026-01-30?'],
  ['The road has been shut since Friday.', 'Friday = 2026-01-30?'],
  ['The vote was held yesterday.', 'yesterday = 2026-01-31?'],
  ['The vote was held two days ago.', 'two days ago = 2026-01-30?'],
  ['Prices rose last year.', 'last year = 2025?'],
  ['The deal of 2015 was left in 2018.', '2015 = 2015', '2018 = 2018'],
  [
    'It ran on 12-13 January 2026.',
    'on 12-13 January 2026 = 2026-01-12',
    'on 12-13 January 2026 = 2026-01-13',
  ],
  ['She resigned two days after the fire, on Friday, unseen.', 'on Friday = 2026-01-30?'],
  ['They expect a metre of snow on Wednesday night.', 'on Wednesday night = 2026-02-04?'],
  ['Gales are forecast for early Tuesday.', 'Tuesday = 2026-02-03?'],
  ['On Friday the board will vote.', 'On Friday = 2026-02-06?'],
  ['On Friday she said the board will vote.', 'On Friday = 2026-01-30?'],
  ['The bridge was shut in July, when it rusted.', 'July = 2025-07?'],
  ['He had noticed the rust as early as June.', 'June = 2025-06?'],
  ['The ferry, having been sold in April, is late.', 'April = 2025-04?'],
  ['The mayor hit back in June.', 'June = 2025-06?'],
  ['The rust was seen by two divers on 3 July.', 'on 3 July = 2025-07-03?'],
  ['The hall has been empty since June.', 'June = 2025-06?'],
  ['It fell last August.', 'August = 2025-08?'],
  ['A new hall will be built in November.', 'November = 2026-11?'],
  ['They fear the strikes looming in October.', 'October = 2026-10?'],
  ['The ruling is expected in September.', 'September = 2026-09?'],
  ['The ruling was delayed until November.', 'November = 2026-11?'],
  ['Sales went on until November.', 'November = 2025-11?'],
  ['He called for a vote by the end of April.', 'end of April = 2026-04-30?'],
  ['It sank on Friday about ten minutes after it had left.', 'on Friday = 2026-01-30?'],
  [
    'They came in the night from Friday to Saturday.',
    'Friday to Saturday = 2026-01-30?',
    'Friday to Saturday = 2026-01-31?',
  ],
  ['It agreed to rebuild the hall in April.', 'April = 2026-04?'],
  ['The hall closes in December.', 'December = 2025-12?'],
  ['It was signed on 2024-05-03.', '2024-05-03 = 2024-05-03'],
];

const WITHOUT_PUBLICATION: readonly (readonly [string, ...string[]])[] = [
  ['She resigned on January 30th.', 'January 30th = XXXX-01-30?'],
  ['She resigned on 30 January 2025.', 'on 30 January 2025 = 2025-01-30'],
  ['The vote was held on Friday.', 'on Friday = XXXX-WXX-5?'],
  ['The vote was held yesterday.'],
  ['Prices rose last year.'],
];

const NO_DATES = [
  'They march on the capital.',
  'Two may have died.',
  'For two years nothing moved, and for weeks nobody asked.',
  'About 2000 people came, 1500 soldiers among them.',
  'Flight 1549 landed at 3 pm.',
  'Theresa May spoke.',
  'It was seen four days before the vote and two days later.',
  'She left, two days after it closed and a day after he did.',
  '',
];

describe('findDates', () => {
  it.each(WITH_PUBLICATION)('reads "%s" of a page with a date', (text, ...expected) => {
    expect(datesOf(text, PUBLISHED)).toEqual(expected);
  });

  it.each(WITHOUT_PUBLICATION)('reads "%s" of a page without a date', (text, ...expected) => {
    expect(datesOf(text, null)).toEqual(expected);
  });

  it.each(NO_DATES)('finds none in %j', (text) => {
    expect(datesOf(text, PUBLISHED)).toEqual([]);
  });

  it('finds a date anywhere in a very long line', () => {
    const filler = 'the river rose and the river fell '.repeat(200);
    const text = `${filler}on 3 May 2024 ${filler}in June 2025 ${filler}`;
    expect(datesOf(text, null)).toEqual(['on 3 May 2024 = 2024-05-03', 'June 2025 = 2025-06']);
  });
});
