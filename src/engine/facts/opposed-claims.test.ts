import { describe, expect, it } from 'vitest';
import { readSentence } from '../testing/read-sentence';
import { opposedClaims } from './opposed-claims';

const OPENING = 'Night on the coast\n\nThe town of Halvik woke early, and few people slept.\n\n';

const read = (sentence: string) => readSentence(OPENING, sentence);

const between = (a: string, b: string) => opposedClaims(read(a), read(b));

const OPPOSED: readonly (readonly [string, string, string])[] = [
  [
    'Director Rita Holm offered her resignation on Sunday, but it was not accepted.',
    'Director Rita Holm resigned on Sunday.',
    'offered resignation / resigned',
  ],
  [
    'The port threatened to sue the builders but has not done so, its office said.',
    'The port has sued the builders of the quay, court records show.',
    'threatened sue / sued',
  ],
  [
    'The harbour office denied that it had opened the gates of the lock at night.',
    'The harbour office opened the gates of the lock long before dawn.',
    'denied opened / opened',
  ],
  [
    'The harbour office denied that it had opened the gates and will report on Thursday.',
    'The harbour office opened the gates on Wednesday, and nobody was there to see it.',
    'denied opened / opened',
  ],
  [
    'Holm will appeal against the ruling, her lawyer said.',
    'No decision has been taken on an appeal, said a colleague of Holm.',
    'appeal / no decision has been taken on appeal',
  ],
  [
    'The crane was insured for its full value, its owner said.',
    'The crane was only partly insured, according to two people.',
    'full insured / partly insured',
  ],
  [
    'All of the town has power again, the utility said.',
    'Only half of the town had power, and nobody knew when the rest would follow.',
    'all … town / half … town',
  ],
  [
    'The owner of the crane blames the port for the fall.',
    'The port blames the owner of the crane and points to old cables.',
    'owner blames port / port blames owner',
  ],
  [
    'Ove Lund said that the builder had approached him first.',
    'The builder testified that Ove Lund had approached him first and asked for money.',
    'builder approached Lund / Lund approached builder',
  ],
  [
    'The schools of Halvik will stay closed, the town told parents.',
    'Schools in Halvik will open as usual, the council announced.',
    'closed / open',
  ],
  [
    'The chapel is entirely undamaged, the mayor said after a visit.',
    'The chapel was badly damaged, with a hole in its roof.',
    'undamaged / damaged',
  ],
];

/** No contradiction, but nothing that both state. */
const OPEN: readonly (readonly [string, string, string])[] = [
  [
    'what was only offered',
    'Director Rita Holm offered to resign on Sunday.',
    'Director Rita Holm resigned on Sunday.',
  ],
  ['a pronoun that may be of others', 'They never came here.', 'They came with lanterns.'],
  [
    'what one side denies in other words',
    'The minister denied that the duty broke the old treaty.',
    'The minister tore up a solemn treaty.',
  ],
];

const INNOCENT: readonly (readonly [string, string, string])[] = [
  [
    'another director',
    'Director Rita Holm offered to resign, but was asked to stay.',
    'The harbour master resigned.',
  ],
  [
    'one accusation in the passive',
    'The union accuses the port of lying.',
    'The port was accused by the union of lying.',
  ],
  [
    'a part of something else',
    'The mill was fully insured.',
    'Many of the houses were only partly insured.',
  ],
  [
    'members of another party',
    'All members of the ruling party voted for the law.',
    'Half of the members of the opposition voted for the law.',
  ],
  ['talks to and fro', 'The mayor met the builders.', 'The builders met the mayor.'],
  [
    'one denial in two wordings',
    'Holm denied that she had opened the gates.',
    'Holm denied opening the gates of the lock.',
  ],
];

describe('opposedClaims', () => {
  it.each(OPPOSED)('finds what excludes each other: %s / %s', (a, b, words) => {
    expect(between(a, b)).toMatchObject({ words: words.split(' / '), sure: true });
    expect(between(b, a)?.sure).toBe(true);
  });

  it.each(OPEN)('leaves open %s', (_, a, b) => {
    expect(between(a, b)?.sure).toBe(false);
    expect(between(b, a)?.sure).toBe(false);
  });

  it.each(INNOCENT)('sees nothing opposed in %s', (_, a, b) => {
    expect(between(a, b)).toBeNull();
    expect(between(b, a)).toBeNull();
  });

  it.each([
    [
      'another season',
      'The quay was entirely undamaged in spring.',
      'The quay was badly damaged in autumn.',
    ],
    ['a change', 'The coast road was closed.', 'The coast road was open again.'],
  ])('is not sure of %s', (_, a, b) => {
    expect(between(a, b)?.sure ?? false).toBe(false);
  });
});
