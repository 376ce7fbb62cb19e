import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { copyShare } from './near-copy';
import { readStatements } from './statements';
import { Vocabulary } from './vocabulary';

const STATED = 'The harbour master closed the northern pier after the storm on Monday night.';

function share(other: string, one = STATED) {
  const vocabulary = new Vocabulary();
  const [x] = readStatements(prepareText(`${one} Nobody was hurt there.`), vocabulary);
  const [y] = readStatements(prepareText(`${other} Nobody was hurt there.`), vocabulary);
  return copyShare(x!, y!);
}

describe('copyShare', () => {
  it('falls from a copy over an edit to another sentence', () => {
    const edit = share(
      'The harbour master closed the northern pier after the gale on Monday night.',
    );
    expect(share(STATED)).toBe(1);
    expect(edit).toBeGreaterThan(0.75);
    expect(edit).toBeLessThan(1);
    expect(
      share('After the storm the pier in the north was closed by the master of the harbour.'),
    ).toBe(0);
  });

  it('is nothing for a few words', () => {
    expect(share('He agreed.', 'He agreed.')).toBe(0);
  });
});
