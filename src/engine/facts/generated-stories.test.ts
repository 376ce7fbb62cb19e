import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../model/comparison';
import { compare } from '../compare';
import { generateStory, type Planted } from '../testing/generate-story';
import { prepareText } from '../testing/prepare-text';

/** Monday, 4 May 2026. */
const PUBLISHED = '2026-05-04';
/** Stories with two planted conflicts and two innocent differences each. */
const STORIES = 15;
/** What the stories must reach; a miss of three in thirty. */
const LEAST_SHARE = 0.9;

function compareTexts(texts: readonly string[]): Comparison {
  return compare(
    texts.map((text, index) => prepareText(text, { published: PUBLISHED }, `${index}.txt`)),
  );
}

interface Verdict extends Planted {
  readonly found: 'conflict' | 'shared' | 'none';
}

/** What the comparison makes of each planted pair of sentences. */
function judge({ articles, facts }: Comparison, planted: readonly Planted[]): Verdict[] {
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  return planted.map((one): Verdict => {
    const both = facts.filter(({ evidence }) =>
      one.sentences.every((sentence) =>
        evidence.some(({ article, start, end }) =>
          sentence.includes(textOf.get(article)!.slice(start, end)),
        ),
      ),
    );
    const statuses = both.map(({ status }) => status);
    const found = statuses.includes('conflict') ? 'conflict' : both.length > 0 ? 'shared' : 'none';
    return { ...one, found };
  });
}

const VERDICTS = Array.from({ length: STORIES }, (_, seed) => {
  const story = generateStory(seed + 1, 3 + (seed % 6));
  const comparison = compareTexts(story.texts);
  return { comparison, verdicts: judge(comparison, story.planted) };
});

describe('facts of generated stories', () => {
  const verdicts = VERDICTS.flatMap((story) => story.verdicts);
  const planted = verdicts.filter(({ kind }) => kind === 'conflict');
  const called = VERDICTS.flatMap(({ comparison }) =>
    comparison.facts.filter(({ status }) => status === 'conflict'),
  );
  const right = planted.filter(({ found }) => found === 'conflict');

  it('call nine in ten planted conflicts a conflict', () => {
    expect(planted).toHaveLength(30);
    expect(planted.filter(({ found }) => found !== 'conflict').length).toBeLessThanOrEqual(
      planted.length * (1 - LEAST_SHARE),
    );
  });

  it('call little else a conflict', () => {
    expect(right.length / called.length).toBeGreaterThanOrEqual(LEAST_SHARE);
  });

  it('take nine in ten innocent differences for the same', () => {
    const innocent = verdicts.filter(({ kind }) => kind === 'innocent');
    expect(innocent).toHaveLength(30);
    expect(innocent.filter(({ found }) => found === 'shared').length).toBeGreaterThanOrEqual(
      innocent.length * LEAST_SHARE,
    );
  });
});
