import { describe, expect, it } from 'vitest';
import { NO_DEADLINE } from '../../model/progress';
import { prepareText } from '../testing/prepare-text';
import { alignArticles } from './align-articles';

/** What else the two articles say: nothing in common. */
const AROUND = [
  [
    'The town lies at the mouth of a wide river and lives on its harbour.',
    'Visitors come in summer, when the islands can be reached on foot.',
    'A school, two churches and a small theatre stand around the market.',
  ],
  [
    'Rain is expected in the valley until the weekend, forecasters said.',
    'Growers hope for a better wine than last year.',
    'The next census will show how many families have moved away.',
  ],
];

/** A statement, then its ever weaker counterparts: copy, light edit, paraphrase, other act, other topic. */
const LADDERS: readonly (readonly string[])[] = [
  [
    'The harbour council in Westhaven approved a new ferry terminal for 40 million crowns on Tuesday.',
    'The harbour council in Westhaven approved a new ferry terminal for 40 million crowns on Tuesday.',
    'The harbour council in Westhaven approved a big new ferry terminal for 40 million crowns Tuesday.',
    'A ferry terminal costing 40 million crowns won the approval of Westhaven’s council.',
    'Fishermen in Westhaven complained that the council never cleans the beach.',
    'A painter sold three portraits of his mother at an auction.',
  ],
  [
    'Police arrested two men near the Lindholm bridge after the robbery of a jewellery shop.',
    'Police arrested two men near the Lindholm bridge after the robbery of a jewellery shop.',
    'Police arrested two young men near the Lindholm bridge after the robbery of a jewellery store.',
    'Two men were detained near the Lindholm bridge after the robbery of the jeweller, officers said.',
    'Police will close the bridge on the day of the marathon.',
    'Scientists found a new kind of moss on the island.',
  ],
];

function linkOf(a: string, b: string) {
  const columns = [a, b].map((text, index) =>
    prepareText([text, ...AROUND[index]!].join('\n\n'), {}, String(index)),
  );
  const { links } = alignArticles(columns, {
    deadline: NO_DEADLINE,
    progress: () => undefined,
  });
  return links.find((link) => link.a.start === 0 && link.b.start === 0);
}

describe('the confidence of a link', () => {
  it.each(LADDERS)(
    'falls from copy to edit to paraphrase to other act to other topic: %s',
    (stated, ...others) => {
      const scores = others.map((other) => linkOf(stated, other)?.confidence ?? 0);
      const [copy, edit, paraphrase, otherAct, otherTopic] = scores as [
        number,
        number,
        number,
        number,
        number,
      ];
      expect(copy).toBeGreaterThan(edit);
      expect(edit).toBeGreaterThan(paraphrase);
      expect(paraphrase).toBeGreaterThan(otherAct);
      expect(otherAct).toBeGreaterThanOrEqual(otherTopic);
      expect(otherTopic).toBe(0);
    },
  );

  it.each([
    [
      'the number',
      'Rescuers said 12 people died in the collapse of the old grain mill.',
      '12',
      '14',
    ],
    [
      'the sense',
      'The minister said the government will sell the old shipyard in the north.',
      'will',
      'will not',
    ],
    [
      'the day',
      'Rescuers left the collapsed grain mill in the valley on Monday.',
      'Monday',
      'Thursday',
    ],
  ])('is one of a conflict where %s was changed', (_, stated, word, other) => {
    expect(linkOf(stated, stated)?.relation).toBe('same');
    expect(linkOf(stated, stated.replace(word, other))?.relation).toBe('conflict');
  });
});
