import { describe, expect, it } from 'vitest';
import { readSentence } from '../testing/read-sentence';
import { bothCountNobody, otherCounts } from './told-counts';

const OPENING = 'Night on the coast\nThe town of Halvik woke early and the radio told of it.\n';

/** The counts over which two sentences differ. */
function between(...sentences: readonly [string, string]): readonly string[] {
  return otherCounts(...read(sentences));
}

const read = ([a, b]: readonly [string, string]) =>
  [readSentence(OPENING, a).sentence!, readSentence(OPENING, b).sentence!] as const;

const CONFLICTS: readonly (readonly [string, string, string])[] = [
  [
    'The landslide cut the coast road, forcing 150 villagers out of their houses.',
    'Some 320 people were evacuated after the slope above Halvik gave way.',
    '150 villagers / 320 people',
  ],
  [
    'The gas leak closed the college, forcing 90 students to leave the building.',
    'Firefighters said 140 children had to be brought to safety at Halvik college.',
    '90 students / 140 children',
  ],
  [
    'The mill burned for five hours before the crews went home.',
    'It took crews eight hours to bring the flames at the mill under control.',
    'five hours / eight hours',
  ],
  [
    'Repairs will cost about 3 million euros, the port said.',
    'The damage is put at 7 million euros.',
    '3 million euros / 7 million euros',
  ],
  [
    'The line has been closed until Thursday.',
    'Trains will not resume before Friday, the railway said.',
    'Thursday / Friday',
  ],
  [
    'The harbour master said nobody was hurt.',
    'The harbour master said four sailors were hurt.',
    'nobody / four sailors',
  ],
  [
    'Six people were led out of the hall by guards.',
    'The guards removed nine people from the hall.',
    'Six people / nine people',
  ],
  [
    'Sixty-one people were detained on the quay.',
    'Fifty-eight people were brought in for drinking on the quay.',
    'Sixty-one people / Fifty-eight people',
  ],
  ['There were no deaths.', 'Two people were killed on the quay.', 'no deaths / Two people'],
  [
    'Police arrested 12 people on the pier.',
    'Eighteen people were detained on the pier, police said.',
    '12 people / Eighteen people',
  ],
];

const FURTHER: readonly (readonly [string, string, string])[] = [
  [
    'Nine people were killed on the quay.',
    'By dusk, seven people had been confirmed dead and 60 were in hospital after the worst crash since Malo, where three women died in 2018.',
    'Nine people / seven people',
  ],
  [
    'The leak was stopped after two and a half hours.',
    'The leak was sealed an hour and a half after it began.',
    'two and a half hours / an hour and a half',
  ],
];

const INNOCENT: readonly (readonly [string, string])[] = [
  ['The slide forced 240 residents out of their homes.', 'Some 250 people were evacuated.'],
  ['At least 200 people were evacuated.', 'The slide forced 240 residents out of their homes.'],
  ['More than 30 people were rescued.', 'Thirty-one sailors were rescued from the water.'],
  ['Fourteen people were injured, three of them seriously.', 'Fourteen people were hurt.'],
  ['Twelve people were hurt, including four children.', 'Twelve people were injured.'],
  ['Twelve people were hurt on the quay.', 'Another four were hurt on the beach.'],
  ['Seventeen people were injured.', 'Three firefighters were injured.'],
  ['Seventeen people were injured.', 'Four people were killed.'],
  ['The flood killed two people in 2007.', 'The flood killed nine people in 2026.'],
  ['A similar slide killed two people years ago.', 'The slide killed nine people.'],
  ['The slide could kill 200 people.', 'The slide killed nine people.'],
  ['Nobody was hurt.', 'There were no injuries.'],
  ['Ann and Eva Holm, aged 21 and 17, were killed.', 'Ann, 21, and her sister were killed.'],
  ['Last year a boat sank off the pier, and four sailors died.', 'Nine sailors died.'],
  ['The route killed 310 people between January and May.', 'Nine people died.'],
  ['The road is closed until Friday.', 'The road was closed on Monday.'],
  ['The repairs will take two weeks.', 'The repairs will cost two million euros.'],
  ['Crews needed 90 minutes to put out the fire.', 'The barn burned for an hour and a half.'],
  ['The fire burned for two hours.', 'The crew met for three hours.'],
  ['In 2016, 23 people were killed at Malo.', 'Seven died in the worst crash since Orsk.'],
  ['The crash killed at least seven people.', 'Eight people were killed in the crash.'],
  ['The crash killed seven people.', 'Seven died and 60 people were taken to hospital.'],
];

describe('otherCounts', () => {
  it.each([...CONFLICTS, ...FURTHER])('holds against each other: %s / %s', (a, b, reason) => {
    expect(between(a, b)).toEqual([reason]);
    expect(between(b, a)).toEqual([reason.split(' / ').reverse().join(' / ')]);
  });

  it.each(INNOCENT)('takes for no contradiction: %s / %s', (a, b) => {
    expect(between(a, b)).toEqual([]);
    expect(between(b, a)).toEqual([]);
  });
});

describe('bothCountNobody', () => {
  it.each([
    ['Nobody was killed.', 'There were no deaths.', true],
    ['The mayor said nobody was hurt.', 'The mayor confirmed that there were no injuries.', true],
    ['Nobody was killed.', 'There were no injuries.', false],
    ['Nobody was hurt.', 'Two people were hurt.', false],
  ] as const)('%s / %s: %s', (a, b, both) => {
    expect(bothCountNobody(...read([a, b]))).toBe(both);
  });
});
