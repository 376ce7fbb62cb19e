import { describe, expect, it } from 'vitest';
import type { PairLink } from '../prepared';
import { prepareText } from '../testing/prepare-text';
import { addTellers } from './add-tellers';
import type { Cluster } from './cluster-links';
import { Families } from './families';
import { ToldElsewhere } from './told-elsewhere';

const OPENING = 'Night on the coast\nThe town of Halvik woke early.\n';

/** What a third article adds to a fact of the first two: the words, or nothing. */
function added(one: string, other: string, third: string, relation: PairLink['relation'] = 'same') {
  const columns = [one, other, third].map((text, index) =>
    prepareText(`${OPENING}${text}\n`, { published: '2026-05-08' }, `${index}.txt`),
  );
  const [a, b] = columns.slice(0, 2).map(({ sentences }, column) => {
    const { start, end } = sentences.at(-1)!;
    return { column, start, end };
  });
  const link: PairLink = {
    a: a!,
    b: b!,
    sentenceA: columns[0]!.sentences.length - 1,
    sentenceB: columns[1]!.sentences.length - 1,
    relation,
    confidence: 0.9,
    reasons: [],
  };
  const cluster: Cluster = { evidence: [a!, b!], links: [link] };
  const families = new Families([null, null, null]);
  const told = addTellers(columns, [cluster], new ToldElsewhere(columns), families, () => []);
  return told[0]!.evidence
    .filter(({ column }) => column === 2)
    .map(({ start, end }) => columns[2]!.text.slice(start, end));
}

const HELD = 'Police have held 312 people on the quay, the harbour office said.';
const CUSTODY = 'By noon 312 people were taken into custody on the quay.';

describe('addTellers', () => {
  it('adds the sentence of a third article that gives the number which two agree on', () => {
    const third = 'Officers arrested just over 300 suspects there.';
    expect(added(HELD, CUSTODY, third)).toEqual([third]);
  });

  it('adds what gives a large number of one article in most of its words', () => {
    const third = 'The ferry line was slapped with a 1.2 million crown fine over shoddy pipes.';
    expect(
      added(
        'The ferry line was fined 1.2 million crowns over worn pipes.',
        'A fine for neglected pipework was a joke, said Ann Holm.',
        third,
      ),
    ).toEqual([third]);
  });

  it('adds what tells most of it of somebody seldom named', () => {
    const third =
      'Captain Lund, leader of the opposition, put the rise in fares down to his budget.';
    expect(
      added(
        'Opposition leader Lund said the rise in fares was the price of the budget.',
        'Lund blamed wild spending.',
        third,
      ),
    ).toEqual([third]);
  });

  it.each([
    'Officers arrested 90 suspects on the quay.',
    'Some 312 gulls sat on the roof.',
    'The quay was closed to all traffic.',
  ])('adds nothing of another number or matter: %s', (third) => {
    expect(added(HELD, CUSTODY, third)).toEqual([]);
  });

  it('adds nothing to what is contested', () => {
    expect(added(HELD, CUSTODY, 'Officers arrested just over 300 suspects.', 'conflict')).toEqual(
      [],
    );
  });
});
