import { describe, expect, it } from 'vitest';
import type { PairLink } from '../prepared';
import { prepareText } from '../testing/prepare-text';
import { valueConflicts } from './value-conflicts';

const OPENING =
  'A week on the coast\nThe ferry line and its crews have argued in Halvik for most of the spring.\n';

/** What two articles of an opening and these sentences contradict each other in; `confidence` is of a link between them. */
function between(a: string, b: string, confidence: number | null = null): readonly string[] {
  const columns = [a, b].map((sentence, index) =>
    prepareText(`${OPENING}${sentence}\n`, { published: '2026-05-07' }, `${index}.txt`),
  );
  const last = columns.map(({ sentences }) => sentences.length - 1) as [number, number];
  const spans = columns.map(({ sentences }, column) => ({ column, ...sentences[last[column]!]! }));
  const links: PairLink[] =
    confidence === null
      ? []
      : [
          {
            a: spans[0]!,
            b: spans[1]!,
            sentenceA: last[0],
            sentenceB: last[1],
            relation: 'same',
            confidence,
            reasons: [],
          },
        ];
  return valueConflicts(columns, links, [new Map(), new Map()]).flatMap(({ reasons }) => reasons);
}

const UNLINKED: readonly (readonly [string, string, string])[] = [
  [
    'The harbour office noticed the break-in on May 3.',
    'Its chief was told only after guards had spotted the break-in on May 5.',
    'May 3 / May 5',
  ],
  [
    'The line had offered its crews a pay rise of 7% over three years.',
    'Bosses tabled a hike of 9 per cent over three years.',
    '7% / 9 per cent',
  ],
  [
    'The crews were asked for their views. The consultation ran for six weeks over the spring.',
    'A spokesman for the ferry line said the consultation had lasted eight weeks.',
    'six weeks / eight weeks',
  ],
];

const LINKED: readonly (readonly [string, string, string])[] = [
  [
    'An arbiter would be available from Monday, the ministry said.',
    'The ministry has offered an arbiter, starting on Thursday.',
    'Monday / on Thursday',
  ],
  [
    'The council will table a motion of censure on Friday.',
    'The council will seek a vote on the motion of censure next week.',
    'on Friday / next week',
  ],
  [
    'The mayor is left with 23 seats out of 50.',
    'What is left of the alliance has 22 of the 50 deputies.',
    '23 / 22',
  ],
  [
    'The hearing on the ferry is set for June 3.',
    'A hearing on the ferry will be held on June 10.',
    'June 3 / June 10',
  ],
  [
    'The ferry left port with 212 passengers.',
    'The ferry set sail with 187 passengers on board.',
    '212 / 187',
  ],
  ['The ferry was carrying 83 passengers.', 'The ferry carried 86 passengers.', '83 / 86'],
];

const INNOCENT: readonly (readonly [string, string, string])[] = [
  ['a rounded number', 'The ferry carried 1,480 crates.', 'The ferry carried nearly 1,500 crates.'],
  [
    'a dozen',
    'Eleven ships lay stranded off the pier.',
    'A dozen ships lay stranded off the pier.',
  ],
  [
    'a day and its month',
    'Guards noticed the break-in on May 3.',
    'Guards noticed the break-in in May.',
  ],
  [
    'the other act of a day',
    'The council passed the ferry law on Monday.',
    'The mayor unveiled the ferry law on Wednesday.',
  ],
  [
    'one of several offers',
    'The line first offered its crews a rise of 7%.',
    'Its latest offer to the crews is a rise of 9%.',
  ],
  [
    'a number that both tell',
    'The line offers its crews a rise of 7%; they ask for a rise of 9%.',
    'Its crews ask for a rise of 9%.',
  ],
  [
    'numbers of two days',
    'Twelve crews stopped their boats on Monday.',
    'Nineteen crews stopped their boats on Tuesday.',
  ],
  [
    'sums in two currencies',
    'The line lost $180 million on its boats.',
    'The line lost £140 million on its boats.',
  ],
  [
    'the evening paper’s yesterday',
    'Guards noticed the break-in on Thursday.',
    'Guards noticed the break-in yesterday.',
  ],
  [
    'a family',
    'Ann Moss of the ferry school has two children there.',
    'The ferry school of Halvik, with four children in a year, is small.',
  ],
  ['what another has', 'Shares of Norvik Lines fell 6%.', 'Shares of Halden Marine fell 9%.'],
];

const LINKED_AMONG_OTHER_WORDS: readonly (readonly [string, string, string])[] = [
  [
    'Harbour crews run 62 percent of the boats that sail in winter, according to the ministry.',
    'Some 45 percent of the boats in winter are run by crews of the harbour, its office says.',
    '62 percent / 45 percent',
  ],
  [
    'The line told the harbour office of the leak on May 3, a day after it was found.',
    'The harbour office was told of the leak only on May 5, its head told a committee on Wednesday.',
    'May 3 / May 5',
  ],
  [
    'The quay came away from the wall on March 4, 2026, as a crew was fixing it.',
    'It came crashing down on March 6, 2026, and nobody had been warned.',
    'March 4, 2026 / March 6, 2026',
  ],
  [
    'A walkout of the crews ran for six weeks over the spring, and few boats sailed.',
    'A spokesman for the line said the strike had lasted eight weeks.',
    'six weeks / eight weeks',
  ],
  [
    'Some 620 dockers have joined the strike, the union said.',
    'The line put the number of dockers on strike at 340 on Wednesday.',
    '620 / 340',
  ],
  [
    'Eleven workers were taken to hospital with burns.',
    'Fifteen employees were treated in hospital for burns.',
    'Eleven / Fifteen',
  ],
  [
    'Sales of tickets rose 41 percent last year.',
    'Sales of tickets grew by 28 percent last year.',
    '41 percent / 28 percent',
  ],
  [
    'The sale of the pier is worth 31 million euros.',
    'Halden Marine is paying 45 million euros to its owners.',
    '31 million euros / 45 million euros',
  ],
  [
    'The court ordered the line to pay a fine of 60,000 crowns within a month.',
    'A fine of 85,000 crowns was imposed on Friday by three judges.',
    '60,000 / 85,000',
  ],
  [
    'Crews spend 38 nights in the hostel on average, twice as long as they should.',
    'The average stay is 26 nights, the line told the committee.',
    '38 / 26',
  ],
  [
    'Twelve of those arrested had worked on the ferries before.',
    'Three of those held had worked on the ferries before.',
    'Twelve / Three',
  ],
  [
    'The inn has 410 beds, and the ferries bring it guests from all of the region.',
    'With 530 beds, the inn is the second largest in the region.',
    '410 / 530',
  ],
];

const INNOCENT_THOUGH_LINKED: readonly (readonly [string, string, string])[] = [
  [
    'what becomes of some and how many there are',
    'About 1.4 million customers are affected by the leak.',
    'Norvik Lines has more than 6 million customers.',
  ],
  [
    'room and those who came',
    'There were 164 passengers on board when the ferry struck the rock.',
    'The ferry has room for 400 passengers.',
  ],
  [
    'a part of the damage',
    'The province has set aside 38 million crowns for those who lost their boats.',
    'The damage is put at 400 million crowns by insurers.',
  ],
  [
    'two works that last',
    'Repairs will take eight weeks, the port said.',
    'Cleaning the quay will take three weeks, the town said.',
  ],
  [
    'how often and how long',
    'The ferry whistled five times.',
    'The ferry whistled for four hours.',
  ],
];

describe('valueConflicts', () => {
  it.each(UNLINKED)('needs no link between %s / %s', (a, b, reason) => {
    expect(between(a, b)).toEqual([reason]);
    expect(between(b, a)).toEqual([reason.split(' / ').reverse().join(' / ')]);
  });

  it.each(LINKED)('holds linked sentences against each other: %s / %s', (a, b, reason) => {
    expect(between(a, b, 0.8)).toEqual([reason]);
  });

  it.each(LINKED_AMONG_OTHER_WORDS)('sees the one that differs: %s / %s', (a, b, reason) => {
    expect(between(a, b, 0.8)).toEqual([reason]);
  });

  it('reads what a pronoun stands for in the sentence before', () => {
    const [price, told] = [
      'It cost 26 million crowns.',
      'The price of the pier was 34 million crowns.',
    ];
    expect(between(`The pier is a mile long. ${price}`, told)).toEqual(['26 million / 34 million']);
    expect(between(`The ferry is a year old. ${price}`, told)).toEqual([]);
  });

  it('takes no sum for the other where a sentence tells two', () => {
    expect(
      between(
        'The sale of the pier is worth 31 million euros.',
        'Halden Marine, which had sales of 90 million euros, is paying 45 million euros.',
        0.8,
      ),
    ).toEqual([]);
  });

  it('knows two days on which two different ones were told', () => {
    expect(
      between(
        'The line told the harbour office on May 3.',
        'Its customers were told on May 5.',
        0.8,
      ),
    ).toEqual([]);
  });

  it.each(INNOCENT_THOUGH_LINKED)('asks for more than a link: %s', (_, a, b) => {
    expect(between(a, b, 0.8)).toEqual([]);
    expect(between(b, a, 0.8)).toEqual([]);
  });

  it.each(INNOCENT)('sees no contradiction in %s', (_, a, b) => {
    expect(between(a, b)).toEqual([]);
    expect(between(a, b, 0.45)).toEqual([]);
    expect(between(b, a)).toEqual([]);
  });

  it('takes each value once', () => {
    expect(
      between(
        'The ferry was carrying 83 passengers.',
        'The ferry carried 86 passengers, and a boat behind it carried 91 passengers.',
        0.8,
      ).length,
    ).toBeLessThanOrEqual(1);
  });
});
