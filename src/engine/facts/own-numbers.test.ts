import { describe, expect, it } from 'vitest';
import { clausesOf } from '../annotate/clauses';
import type { FoundFact } from '../prepared';
import { prepareText } from '../testing/prepare-text';
import { OwnNumbers } from './own-numbers';
import { ToldElsewhere } from './told-elsewhere';

const OPENING = 'Night on the coast\nThe town of Halvik woke early.\n';

/** What is told within `own`, of which `other` states the same, as words. */
function told(own: string, other: string, status: FoundFact['status'] = 'shared'): string[] {
  const columns = [own, other].map((text, index) =>
    prepareText(`${OPENING}${text}\n`, { published: '2026-05-08' }, `${index}.txt`),
  );
  const evidence = columns.map(({ sentences }, column) => {
    const { start, end } = sentences.at(-1)!;
    return { column, start, end };
  });
  const fact: FoundFact = { statement: own, status, confidence: 0.9, evidence };
  const numbers = new OwnNumbers(columns, [fact], new ToldElsewhere(columns));
  const { tokens, sentences, text } = columns[0]!;
  return clausesOf(tokens, sentences.at(-1)!).flatMap((clause) =>
    numbers.within(0, clause).map(({ start, end }) => text.slice(start, end)),
  );
}

const SHARED = 'Mud-brick houses fell on families in the storm.';

describe('OwnNumbers', () => {
  it('gives the part of a shared statement that has a number of its own', () => {
    expect(
      told('Mud-brick houses fell, and 29 pupils slept in tents by the quay.', SHARED),
    ).toEqual(['29 pupils slept in tents by the quay.']);
  });

  it.each([
    ['Mud-brick houses fell on 29 families in the storm.', SHARED],
    ['The storm fells houses, wrote Ann Holm, 41, of Halvik.', SHARED],
    ['Houses fell, and hundreds of pupils slept in tents.', SHARED],
    ['Houses fell, and 42 deputies slept in tents.', 'Houses fell on 41 members.'],
    ['Houses fell, and the state pays £11m to the port.', 'Houses fell; the price is $15m.'],
    [
      'Houses fell, and the guards ask 400 euros ($470) a night.',
      'Houses fell; one pays 400 euros.',
    ],
  ])('gives nothing where the others tell it as well: %s', (own, other) => {
    expect(told(own, other)).toEqual([]);
  });

  it('gives nothing of what is contested', () => {
    expect(
      told('Mud-brick houses fell, and 29 pupils slept in tents by the quay.', SHARED, 'conflict'),
    ).toEqual([]);
  });
});
