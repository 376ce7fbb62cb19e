import { describe, expect, it } from 'vitest';
import { pairOf } from './sentence-pair';
import { tellClosest } from './tell-closest';
import { Story } from './telling';
import { OPENING, storyOf } from './test-story';

/** The words that lead what is told of the third lines of two stories, under a link of the given confidence beside others. */
function wordsOf(a: string, b: string, confidence = 0.9, others: readonly number[] = []) {
  const texts = [a, b].map((line) => `${OPENING}${line}\nThe wall is safe for boats.`);
  const { columns, links } = storyOf(texts, [[2, 2], ...others.map(() => [2, 3] as const)]);
  const sure = links.map((link, at) => ({
    ...link,
    confidence: at === 0 ? confidence : others[at - 1]!,
  }));
  const story = new Story(columns, sure);
  return tellClosest(pairOf(story, sure[0]!)).map(({ parts }) =>
    parts[0]!.map((span) => story.words(span)),
  );
}

const CRITICS = 'Critics pointed to the long history of risky loans';
const UNDER_FIRE = 'The bank came under fire for the careless loans';

describe('tellClosest', () => {
  it('tells the pieces of two sentences that match each other best and share a word', () => {
    expect(wordsOf(`${CRITICS}.`, `${UNDER_FIRE}.`)).toEqual([[CRITICS, UNDER_FIRE]]);
  });

  it('tells nothing where one of them has a much surer match', () => {
    expect(wordsOf(`${CRITICS}.`, `${UNDER_FIRE}.`, 0.5, [0.8])).toHaveLength(1);
    expect(wordsOf(`${CRITICS}.`, `${UNDER_FIRE}.`, 0.5, [0.95])).toEqual([]);
  });

  it('tells nothing of a match that is rather none', () => {
    expect(wordsOf(`${CRITICS}.`, `${UNDER_FIRE}.`, 0.45)).toEqual([]);
  });

  it('lets two pieces lead that call one thing by two words', () =>
    expect(
      wordsOf(
        'The attorney walked out of the packed hall.',
        'Her lawyer stormed away in plain anger.',
      ),
    ).toHaveLength(1));

  it('lets no pieces lead that share names alone', () =>
    expect(
      wordsOf('Ann Moss spoke of the long winter.', 'Ann Moss bought a house by the sea.'),
    ).toEqual([]));

  it.each([
    'The bank did not come under fire for the careless loans.',
    'A storm felled an old crane beside the quay.',
    'On Monday 32 critics pointed to the loans.',
  ])('tells nothing beside “%s”', (other) => expect(wordsOf(`${CRITICS}.`, other)).toEqual([]));
});
