import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { deniedClaims } from './denied-claims';

const OPENING = 'A week on the coast\nThe ferry line has argued with its crews in Halvik.\n';

/** What two articles of an opening and these sentences contradict each other in. */
function between(...texts: readonly [string, string]): readonly string[] {
  const columns = texts.map((text, index) =>
    prepareText(`${OPENING}${text}\n`, {}, `${index}.txt`),
  );
  return deniedClaims(columns).flatMap(({ reasons }) => reasons);
}

describe('deniedClaims', () => {
  it.each([
    [
      'The ministry denies that the mayor was offered a settlement to end the strike.',
      'On Monday the mayor was offered a deal that would have ended the strike, a source said.',
      'not offered / offered',
    ],
    [
      'The crews’ union denied that it had walked away from the talks.',
      'On Sunday negotiations broke down when the union stormed out.',
      'not walked / stormed',
    ],
    [
      'The line rejected reports of damage to the pier in the storm.',
      'Neighbours speak of the pier since the storm. They say cracks run across it.',
      'no damage / cracks',
    ],
  ])('holds a denial against the claim: %s / %s', (a, b, reason) => {
    expect(between(a, b)).toEqual([reason]);
    expect(between(b, a)).toEqual([reason.split(' / ').reverse().join(' / ')]);
  });

  it.each([
    [
      'a dispute of which both tell',
      'The union denied that it had walked away from the talks.',
      'The line said the union stormed out of the talks. The union denied walking away from them.',
    ],
    [
      'what the other rejects too',
      'The ministry denied that any raid had been made on the harbour school.',
      'The ministry rejected reports that it had made a raid on the school of the harbour.',
    ],
    [
      'what somebody else did',
      'The union denied that it had walked away from the talks.',
      'The mayor walked away from the talks.',
    ],
    [
      'what was only possible',
      'The ministry denies that the mayor was offered a settlement to end the strike.',
      'The mayor may be offered a deal to end the strike.',
    ],
    [
      'what ought to have been',
      'The harbour master denied that the pier should have been closed before the storm.',
      'The pier was closed when the storm tore a crack into it.',
    ],
    [
      'what is denied to somebody',
      'The court denied the crews a hearing on the strike.',
      'The crews had a hearing on the strike.',
    ],
    [
      'what somebody says of another matter',
      'Officials denied that the mayor was told of the leak.',
      'Two officials told the radio that a leak had closed the pier.',
    ],
  ])('sees no contradiction in %s', (_, a, b) => {
    expect(between(a, b)).toEqual([]);
    expect(between(b, a)).toEqual([]);
  });
});
